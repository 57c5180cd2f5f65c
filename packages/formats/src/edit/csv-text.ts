/** Texts for a cell of a table: in quotes where it had them or needs them. */
export function* csvTexts(raw: string, value: string): Generator<string> {
  const quoted = `"${value.replaceAll('"', '""')}"`;
  const isSafe = !/["\r\n,;\t|]/.test(value) && value === value.trim();
  if (isSafe && !raw.startsWith('"')) yield value;
  yield quoted;
}
