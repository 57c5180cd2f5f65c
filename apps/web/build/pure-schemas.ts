import type { Plugin } from 'vite';

const SCHEMA_FILES = /[/\\]packages[/\\](?:schema|shared)[/\\]src[/\\]/;

interface Declared {
  type: string;
  declaration?: Declared | null;
  declarations?: { init?: { type: string; start: number; end: number } | null }[];
}

/**
 * Making a schema has no effect but the schema. Bundlers cannot know that, and keep every schema and the
 * whole of zod in a page that wants one constant from the same file. Here each `const X = z.object(…)` at
 * the top of a file becomes a call marked pure, so that what nobody uses goes.
 */
export function pureSchemas(): Plugin {
  return {
    name: 'throughline:pure-schemas',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!SCHEMA_FILES.test(id)) return null;
      const spans = this.parse(code)
        .body.flatMap((statement) => calledAtTop(statement as unknown as Declared))
        .toSorted((a, b) => b.start - a.start);
      let marked = code;
      for (const { start, end } of spans) {
        marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`;
      }
      return { code: marked, map: null };
    },
  };
}

/** What may hold calls: of an object, that of a schema’s methods. */
const CALLS = new Set(['CallExpression', 'ArrayExpression', 'ObjectExpression']);

function calledAtTop(statement: Declared): { start: number; end: number }[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declared?.type !== 'VariableDeclaration') return [];
  return (declared.declarations ?? []).flatMap(({ init }) =>
    init && CALLS.has(init.type) ? [init] : [],
  );
}
