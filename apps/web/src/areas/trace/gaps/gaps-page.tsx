export function GapsPage() { return <div>GapsPage</div>; }
