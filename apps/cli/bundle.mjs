/** Makes the installable command: one file, and chunks that are loaded when a command needs them. */
import { chmod, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const here = import.meta.dirname;
const output = join(here, 'dist');

/**
 * Takes Node's modules by getBuiltinModule: `import` makes a facade with every export read, which
 * costs several milliseconds per start. A default import of a module that Node has not loaded yet
 * waits for its first use.
 */
const builtins = {
  name: 'builtins',
  resolveId: (id) => (isBuiltin(id) ? { id: `\0${id}`, moduleSideEffects: false } : null),
  load(id) {
    if (!id.startsWith('\0') || !isBuiltin(id.slice(1))) return null;
    const name = id.slice(1).replace(/^(node:)?/, 'node:');
    const get = `/*#__PURE__*/ process.getBuiltinModule('${name}')`;
    const names = Object.keys(process.getBuiltinModule(name)).filter((key) =>
      /^[A-Za-z]\w*$/.test(key),
    );
    const isLate = name === 'node:child_process';
    return [
      `const module = ${get};`,
      ...names
        .filter((key) => key !== 'default')
        .map((key) => `const $${key} = /*#__PURE__*/ (() => module.${key})();`),
      `export { ${names.filter((key) => key !== 'default').map((key) => `$${key} as ${key}`)} };`,
      isLate
        ? `export default /*#__PURE__*/ new Proxy({}, { get: (_, key) => process.getBuiltinModule('${name}')[key] });`
        : `export default ${get};`,
    ].join('\n');
  },
};

function isBuiltin(id) {
  return id.startsWith('node:') || builtinModules.includes(id);
}

/** The licences of what is bundled ask to be passed on with it. */
async function licencesOf(files) {
  const folders = new Set(
    files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const texts = [...folders].toSorted().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const [file] = await Array.fromAsync(glob('{LICENSE,LICENCE,license}*', { cwd: folder }));
    const text = file ? await readFile(join(folder, file), 'utf8') : `License: ${license}\n`;
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}

for await (const file of glob('*.mjs', { cwd: output })) await rm(join(output, file));
const bundle = await rolldown({
  input: { throughline: join(here, 'src/main.ts') },
  platform: 'node',
  plugins: [builtins],
  treeshake: { propertyReadSideEffects: false },
  // What the entry and a command share stays in the entry: a chunk of its own would be one more file to open.
  preserveEntrySignatures: 'allow-extension',
});
const { output: chunks } = await bundle.write({
  dir: output,
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name]-[hash].mjs',
  minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
});
await bundle.close();
await chmod(join(output, 'throughline.mjs'), 0o755);
const files = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
await writeFile(join(output, 'THIRD-PARTY-LICENSES.txt'), await licencesOf(files));

const kilobytes = chunks.reduce((sum, chunk) => sum + (chunk.code?.length ?? 0), 0) / 1000;
process.stdout.write(`dist/throughline.mjs and ${chunks.length - 1} chunks, ${Math.round(kilobytes)} kB\n`);
