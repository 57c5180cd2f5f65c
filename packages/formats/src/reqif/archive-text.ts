import type { Refusal } from '../parsed.ts';

/** One document of a text: all of it, or one of those that an archive held. */
export interface DocumentPart {
  /** The name in the archive, null where the text is one document. */
  name: string | null;
  start: number;
  text: string;
}

const MARK = /^<\?member (.*)\?>\n/gm;

/** Several documents as one text, each below a line with its name. */
export function joinDocuments(documents: readonly { name: string; text: string }[]): string {
  if (documents.length === 1) return documents[0]!.text;
  return documents
    .map(({ name, text }) => `<?member ${name.replaceAll(/[\r\n?>]/g, '_')}?>\n${text}\n`)
    .join('');
}

/** The documents of a text: the inverse of {@link joinDocuments}. */
export function splitDocuments(text: string): DocumentPart[] {
  const marks = text.startsWith('<?member ') ? [...text.matchAll(MARK)] : [];
  if (marks.length === 0) return [{ name: null, start: 0, text }];
  return marks.map((mark, index) => {
    const start = mark.index + mark[0].length;
    return { name: mark[1]!, start, text: text.slice(start, marks[index + 1]?.index).trimEnd() };
  });
}

/** A refusal with the name of the document that it is about. */
export function refusalIn({ name }: DocumentPart, refusal: Refusal): Refusal {
  return name === null ? refusal : { ...refusal, reason: `in ${name}: ${refusal.reason}` };
}
