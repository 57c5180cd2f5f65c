const LINE =
  /^[\s>*+-]*[_*]*\s*(?:validates\s*:?\s*)?(?:requirements?|reqs?)\s*(?:validated|covered)?\s*:?\s*[_*]*\s*(?=\S)/i;
const ANNOUNCED = /^[\s>*+-]*[_*]*\s*(?:validates\b|(?:requirements?|reqs?)\b[^:]{0,20}:)/i;
const RANGE_LIMIT = 60;

/**
 * The requirements that a detail line such as `_Requirements: 1.1, 2.3-2.5, 4.x_` names, as source ids;
 * null when it is no such line.
 */
export function requirementsOfLine(line: string): string[] | null {
  const head = line.slice(0, 2000);
  const match = ANNOUNCED.test(head) ? LINE.exec(head) : null;
  if (!match || !/\d/.test(head)) return null;
  const list = head.slice(match[0].length).replaceAll(/[_*`]/g, '');
  return [...new Set(list.split(/[,;]|\band\b/).flatMap(referencesOf))];
}

const DEPENDS =
  /^[\s>*+-]*[_*]*depend(?:s|encies)(?: on)?\s*:[_*]*\s*((?:\d+(?:\.\d+)*(?:\s*(?:,|and)\s*)?)+)[_*.]*\s*$/i;

/** The tasks that a detail line such as `_Depends: 4.1, 4.2_` waits for; null when it is no such line. */
export function dependenciesOfLine(line: string): string[] | null {
  const match = DEPENDS.exec(line.slice(0, 400));
  return match && [...match[1]!.matchAll(/\d+(?:\.\d+)*/g)].map(([number]) => number);
}

/** Whether such a line says nothing but which requirements. */
export function isBareReferenceLine(line: string): boolean {
  const words = line.slice(0, 2000).match(/\p{L}{2,}/gu) ?? [];
  return words.every((word) =>
    /^(?:requirements?|reqs?|validates|validated|and|to|criteri(?:a|on)|ac|us|fr|nfr|sc)$/i.test(
      word,
    ),
  );
}

function referencesOf(part: string): string[] {
  const text = part.trim().replace(/^(?:requirements?|reqs?|criteri(?:a|on)|ac)\.?\s*(?=\d)/i, '');
  const range = /^(\d+(?:\.\d+)*)\s*(?:-|–|—|to|\.\.)\s*(\d+(?:\.\d+)*)/.exec(text);
  if (range) return rangeOf(range[1]!, range[2]!).map(nameOf);
  const whole = /^(\d+)\.[x*]/i.exec(text);
  if (whole) return [nameOf(whole[1]!)];
  const number = /^\d+(?:\.\d+)*/.exec(text);
  if (number) return [nameOf(number[0])];
  const id = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-?\d+[a-z]?(?:\.\d+)*/.exec(text);
  return id ? [id[0]] : [];
}

const nameOf = (number: string) => (number.includes('.') ? number : `Requirement ${number}`);

// `4.1–4.12`, `4.1-12` and `1-3`: the last part counts up.
function rangeOf(from: string, to: string): string[] {
  const parts = from.split('.');
  const first = Number(parts.pop());
  const last = Number(to.split('.').at(-1));
  if (last < first || last - first > RANGE_LIMIT) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    [...parts, String(first + index)].join('.'),
  );
}
