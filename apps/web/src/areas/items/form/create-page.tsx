export function CreatePage() { return <div>CreatePage</div>; }
