const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** A day found in a text, with where it stands in it. */
export interface FoundDate {
  day: string;
  start: number;
  end: number;
}

interface DatePattern {
  pattern: RegExp;
  /** Positions of year, month and day among the groups. */
  parts: readonly [number, number, number];
}

const PATTERNS: readonly DatePattern[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, parts: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, parts: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, parts: [3, 2, 1] },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](\d{4})(?!\d)`,
      'i',
    ),
    parts: [3, 2, 1],
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, 'i'),
    parts: [3, 1, 2],
  },
  {
    pattern: /(?<![\dA-Za-z])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/,
    parts: [1, 2, 3],
  },
];

const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])/;

// 25/12/2020 and 12/25/2020 are one day; 03/04/2020 is two, and so none.
function slashedDate(head: string): FoundDate | null {
  const match = SLASHED.exec(head);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first !== second && first <= 12 && second <= 12) return null;
  const day = first > 12 ? toDay(year, second, first) : toDay(year, first, second);
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

/** The first calendar day that a text names without doubt, as `YYYY-MM-DD`; null where there is none. */
export function findDate(text: string): FoundDate | null {
  const head = text.slice(0, 1000);
  let found = slashedDate(head);
  for (const { pattern, parts } of PATTERNS) {
    const match = pattern.exec(head);
    if (!match || (found && match.index >= found.start)) continue;
    const day = dayOf(match, parts);
    if (day) found = { day, start: match.index, end: match.index + match[0].length };
  }
  return found;
}

function dayOf(match: RegExpExecArray, [year, month, day]: DatePattern['parts']): string | null {
  return toDay(Number(match[year]), monthNumber(match[month]!), Number(match[day]));
}

function monthNumber(text: string): number {
  const byName = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return byName < 0 ? Number(text) : byName + 1;
}

function toDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
