export function SuspectPage() { return <div>SuspectPage</div>; }
