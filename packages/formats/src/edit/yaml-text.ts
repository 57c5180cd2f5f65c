/** Texts for a YAML scalar that reads as `value`: quoted as it was, then in the other ways. */
export function* yamlTexts(raw: string, value: string): Generator<string> {
  const double = JSON.stringify(value);
  const single = `'${value.replaceAll("'", "''")}'`;
  const plain = /^[\s[\]{}#&*!|>'"%@`,-]|: |:$| #|\n/.test(value) ? [] : [value];
  yield* blockTexts(raw, value);
  if (raw.startsWith("'")) yield* [single, double];
  else if (raw.startsWith('"')) yield* [double, single];
  else yield* [...plain, double, single];
}

/** A block (`|`, `>`) stays one, with its own indentation; folding would join lines, so it is literal then. */
function* blockTexts(raw: string, value: string): Generator<string> {
  const head = /^[|>]([-+]?[ \t]*)(\r\n|\r|\n)([ \t]+)/.exec(raw);
  if (!head) return;
  const [, marks, lineEnd, indent] = head as unknown as [string, string, string, string];
  const lines = value.split('\n').map((line) => (line === '' ? '' : indent + line));
  yield [`|${marks}`, ...lines].join(lineEnd);
}

/** The quotes around a value, taken apart; values without quotes have empty ones. */
export function quotesOf(raw: string): { quote: string; inner: string } {
  const match = /^(["'])(.*)\1$/s.exec(raw);
  return match ? { quote: match[1]!, inner: match[2]! } : { quote: '', inner: raw };
}
