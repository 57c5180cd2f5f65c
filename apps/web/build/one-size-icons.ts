import type { Plugin } from 'vite';

const ICON_FILES = /[/\\]octicons-react[/\\]dist[/\\]icons[/\\][^/\\]+\.mjs$/;
const SIZE = '16';

interface Span {
  start: number;
  end: number;
}
interface Declarator {
  id: { name?: string };
  init?: Span & { properties?: (Span & { key: { value?: unknown } })[] };
}

/** Each icon brings its drawing in up to four sizes; we draw all of them from the one for 16 pixels. */
export function oneSizeIcons(): Plugin {
  return {
    name: 'throughline:one-size-icons',
    apply: 'build',
    transform(code, id) {
      if (!ICON_FILES.test(id)) return null;
      const declared = this.parse(code)
        .body.flatMap((statement) =>
          statement.type === 'VariableDeclaration' ? statement.declarations : [],
        )
        .map((declarator) => declarator as unknown as Declarator);
      const drawings = declared.find(({ id: { name } }) => name === 'svgDataByHeight')?.init;
      const heights = declared.find(({ id: { name } }) => name === 'heights')?.init;
      const kept = drawings?.properties?.find(({ key }) => key.value === SIZE);
      // An icon without that size stays whole.
      if (!drawings || !heights || !kept || heights.end > drawings.start) return null;
      const drawing = code.slice(kept.start, kept.end);
      const before = `${code.slice(0, heights.start)}["${SIZE}"]${code.slice(heights.end, drawings.start)}`;
      return { code: `${before}{${drawing}}${code.slice(drawings.end)}`, map: null };
    },
  };
}
