/** A link in a line of Markdown; `target` is a URL or path as written, without a title. */
export interface InlineLink {
  label: string;
  target: string;
  start: number;
  end: number;
}

const INLINE =
  /(?<!!)\[((?:[^[\]\\\n]|\\.)*)\]\(\s*(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g;
const WIKI = /\[\[([^[\]|\n#]+)(?:#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g;

/** The links of a line, inline ones and `[[wiki]]` links, in order. */
export function linksIn(line: string): InlineLink[] {
  const head = line.slice(0, 4000);
  const inline = [...head.matchAll(INLINE)].map((match) => ({
    label: match[1]!,
    target: match[2]!.replace(/^<(.*)>$/, '$1'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const wiki = [...head.matchAll(WIKI)].map((match) => ({
    label: match[2] ?? match[1]!,
    target: match[1]!.trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...inline, ...wiki].toSorted((a, b) => a.start - b.start);
}

/** Whether a target leads out of the files: a URL with a scheme, an address, or a bare anchor. */
export function isExternal(target: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(target);
}

/** The path a target names, relative to the root of all files; null when it leads out of them. */
export function pathOfTarget(target: string, folder: string): string | null {
  if (isExternal(target)) return null;
  const bare = decoded(target.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
  const parts = bare.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of bare.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/') : null;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
