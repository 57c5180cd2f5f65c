export function MatrixPage() { return <div>MatrixPage</div>; }
