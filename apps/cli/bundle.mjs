/** Makes the installable command: one file, and chunks that are loaded when a command needs them. */
import { chmod, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = import.meta.dirname;
const output = join(here, 'dist');

const IMPORT = /import\s*(?:([^'"`;]*?)\s*from\s*)?["']([^"']+)["'];?\s*/y;

/**
 * Takes Node's modules by getBuiltinModule: `import` makes a facade with every export read, which
 * costs several milliseconds per start. child_process waits for its first use.
 */
const builtins = {
  name: 'builtins',
  renderChunk(code) {
    const [hashbang] = /^(#!.*\n)?/.exec(code);
    IMPORT.lastIndex = hashbang.length;
    const head = [];
    let end = hashbang.length;
    for (let found = IMPORT.exec(code); found; found = IMPORT.exec(code)) {
      head.push(isBuiltin(found[2]) ? taken(found[1], found[2]) : found[0]);
      end = IMPORT.lastIndex;
    }
    return hashbang + head.join('') + code.slice(end);
  },
};

function isBuiltin(id) {
  return id.startsWith('node:') || builtinModules.includes(id);
}

/** `{a as b}` and `c` as constants with these names. */
function taken(names = '', id) {
  const get = `process.getBuiltinModule("${id}")`;
  const [, single, braces] = /^(?:\* as\s+)?([\w$]+)?\s*,?\s*(\{[\s\S]*\})?$/.exec(names);
  const lazy = `new Proxy({},{get:(_,key)=>${get}[key]})`;
  const whole = single ? `const ${single}=${id === 'node:child_process' ? lazy : get};` : '';
  const some = braces ? `const ${braces.replaceAll(/\s+as\s+/g, ':')}=${get};` : '';
  return whole + some;
}

/** The licences of what is bundled ask to be passed on with it. */
async function licencesOf(files) {
  const folders = new Set(
    files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const texts = [...folders]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map(async (folder) => {
      const { name, version, license } = JSON.parse(
        await readFile(join(folder, 'package.json'), 'utf8'),
      );
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
  // Its other build is CommonJS, which cannot be shaken.
  resolve: {
    alias: {
      yaml: join(
        dirname(fileURLToPath(import.meta.resolve('yaml/package.json'))),
        'browser/index.js',
      ),
    },
  },
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
process.stdout.write(
  `dist/throughline.mjs and ${chunks.length - 1} chunks, ${Math.round(kilobytes)} kB\n`,
);
