import { withLineFeeds } from '../text/lines.ts';

interface Unit {
  text: string;
  raw: string;
}

const UNITS = /\\[!-/:-@[-`{-~]|\s+|[^\s\\]|\\/g;

/**
 * Texts for one line of Markdown that read as `value`. What stays the same keeps the author's own
 * spelling: escapes, runs of white space. The last one escapes whatever could be a mark.
 */
export function* lineTexts(raw: string, value: string, isCell: boolean): Generator<string> {
  const wanted = withLineFeeds(value).trim();
  const units = unitsOf(raw);
  let [first, from] = [0, 0];
  while (
    first < units.length &&
    units[first]!.text === wanted.slice(from, from + units[first]!.text.length)
  ) {
    from += units[first]!.text.length;
    first += 1;
  }
  let [last, to] = [units.length, wanted.length];
  while (last > first && to - units[last - 1]!.text.length >= from) {
    const { text } = units[last - 1]!;
    if (wanted.slice(to - text.length, to) !== text) break;
    to -= text.length;
    last -= 1;
  }
  const [before, after] = [rawOf(units.slice(0, first)), rawOf(units.slice(last))];
  const middle = wanted.slice(from, to);
  yield before + escaped(middle, isCell) + after;
  yield escaped(wanted, isCell);
  yield before + middle.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`) + after;
}

function unitsOf(raw: string): Unit[] {
  return Array.from(raw.matchAll(UNITS), ([unit]) => {
    if (unit.length > 1 && unit.startsWith('\\')) return { text: unit.slice(1), raw: unit };
    return { text: /^\s/.test(unit) ? ' ' : unit, raw: unit };
  });
}

const rawOf = (units: readonly Unit[]) => units.map(({ raw }) => raw).join('');

function escaped(text: string, isCell: boolean): string {
  const escapes = text.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, String.raw`\\`);
  return isCell ? escapes.replaceAll('|', String.raw`\|`) : escapes;
}
