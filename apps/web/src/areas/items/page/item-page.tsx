export function ItemPage() { return <div>ItemPage</div>; }
