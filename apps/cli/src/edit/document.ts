import { parse, stringify } from 'yaml';
import { badUsage } from '../failure.ts';
import type { EditableValues } from './flat-item.ts';

/** An item as a text to edit: YAML between two lines of dashes, then its body. */
export interface ItemDocument {
  /** The version that the text was made from. */
  version: number;
  values: EditableValues;
}

const PATTERN = /^---[ \t]*\r?\n(?<head>[\s\S]*?)^---[ \t]*\r?\n?(?<body>[\s\S]*)$/m;

export function writeDocument(key: string, { version, values }: ItemDocument): string {
  const { body, ...head } = values;
  const advice = `# ${key}. Save and close to take it over; change nothing to leave it alone. The text stands below.\n`;
  return `---\n${advice}${stringify({ version, ...head }, { lineWidth: 0 })}---\n${String(body)}`;
}

/** Reads an edited text. What is left out of its head stays as it is; a name it has not is refused. */
export function readDocument(text: string, known: EditableValues): ItemDocument {
  const found = PATTERN.exec(text)?.groups;
  if (!found) throw badUsage('The text has lost its head: YAML between two lines of ---.');
  const { version, ...head } = parseHead(found['head']!);
  if (typeof version !== 'number') throw badUsage('The head of the text has lost its version.');
  const unknown = Object.keys(head).filter((name) => !(name in known));
  if (unknown.length > 0) {
    throw badUsage(
      `The text has a field ${unknown.join(', ')} that the item has not. Fields are: ${Object.keys(known).join(', ')}.`,
    );
  }
  return { version, values: { ...head, body: bodyOf(found['body']!, String(known['body'])) } };
}

function parseHead(text: string): Record<string, unknown> {
  try {
    const head: unknown = parse(text);
    if (head !== null && typeof head === 'object' && !Array.isArray(head))
      return head as Record<string, unknown>;
  } catch (error) {
    throw badUsage(`The head of the text is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  throw badUsage('The head of the text holds no fields.');
}

/** Editors end a text with a line end, whether it had one or not. */
function bodyOf(text: string, before: string): string {
  const body = text.replaceAll('\r\n', '\n');
  return body.endsWith('\n') && !before.endsWith('\n') ? body.slice(0, -1) : body;
}
