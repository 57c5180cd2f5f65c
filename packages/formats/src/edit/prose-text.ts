import { diffIndices } from 'node-diff3';
import { dedent, measureIndent, splitLines, withLineFeeds } from '../text/lines.ts';

/**
 * Texts that read as `value` where `raw` stood as prose. Lines that stay keep their bytes: line ends,
 * tabs, trailing spaces; new ones are indented as the others are.
 */
export function* proseTexts(
  raw: string,
  value: string,
  indent: number,
  lineEnd: string,
): Generator<string> {
  const styles = indent === 0 ? [''] : [...new Set([styleOf(raw, indent), ' '.repeat(indent)])];
  for (const style of styles) yield proseText(raw, value, indent, style, lineEnd);
}

function proseText(
  raw: string,
  value: string,
  indent: number,
  style: string,
  lineEnd: string,
): string {
  const before = splitLines(raw).map(({ start, end, next }, index) => {
    const written = raw.slice(start, end);
    return {
      written,
      end: raw.slice(end, next),
      text: index === 0 ? written : dedent(written, indent),
    };
  });
  const wanted = withLineFeeds(value).trim().split('\n');
  const kept = keptLines(
    before.map(({ text }) => text),
    wanted,
  );
  return wanted
    .map((text, index) => {
      const old = kept.get(index);
      // The first line stands after a marker, the others at the margin: neither can be the other.
      const isReused = old !== undefined && (old === 0) === (index === 0);
      const line = isReused
        ? before[old]!.written
        : index === 0 || text === ''
          ? text
          : style + text;
      if (index === wanted.length - 1) return line;
      return line + ((isReused && before[old]!.end) || lineEnd);
    })
    .join('');
}

/** Which line of the new text is which line of the old one. */
function keptLines(before: string[], after: string[]): Map<number, number> {
  const kept = new Map<number, number>();
  let [from, to] = [0, 0];
  const keep = (end: number) => {
    for (; from < end; from += 1, to += 1) kept.set(to, from);
  };
  for (const { buffer1, buffer2 } of diffIndices(before, after)) {
    keep(buffer1[0]);
    from = buffer1[0] + buffer1[1];
    to = buffer2[0] + buffer2[1];
  }
  keep(before.length);
  return kept;
}

// The white space that lines at exactly this indentation begin with, where there are any.
function styleOf(raw: string, indent: number): string {
  for (const { start, end } of splitLines(raw).slice(1)) {
    const { columns, at } = measureIndent(raw, start, end);
    if (columns === indent && at < end) return raw.slice(start, at);
  }
  return ' '.repeat(indent);
}
