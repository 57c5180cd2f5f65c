import { defineConfig } from 'vite';
const pure = process.env.PURE;
const mark = { name: 'mark', transform(code, id) { if (!/packages[/\\](schema)[/\\]src/.test(id)) return; return code.replace(/(= |=> |: |\()(z\.|problem\(|enumOf\(|defineKind\(|pageOf\()/g, '$1/* @__PURE__ */ $2'); } };
export default defineConfig({ root: import.meta.dirname, plugins: pure === '2' ? [mark] : [], build: { minify: !process.env.NOMIN, rolldownOptions: { treeshake: { propertyReadSideEffects: false, manualPureFunctions: pure === '1' ? ['z.enum', 'z.string', 'z.object', 'z.strictObject','z.array'] : [], moduleSideEffects: [{ test: /packages[/\\](schema|domain|shared)[/\\]src/, sideEffects: false }] } } } });
