export function Palette() { return <div>Palette</div>; }
