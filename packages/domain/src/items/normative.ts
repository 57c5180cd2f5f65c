import type { Fields, Kind } from '@throughline/schema';
import { canonicalJson } from '../changes/canonical-json.ts';
import { hashText } from '../changes/hash.ts';

/** What of an item others rest on: a change of these makes the links to it suspect. */
const NORMATIVE_FIELDS: Record<Kind, readonly string[]> = {
  stakeholder: ['title', 'body'],
  goal: ['title', 'metric', 'baseline', 'target', 'dueOn'],
  requirement: ['title', 'statement', 'type', 'priority', 'acceptanceCriteria'],
  question: ['title', 'body'],
  research: ['title', 'body'],
  decision: ['title', 'state', 'outcome', 'consequences'],
  component: ['title', 'level', 'interface'],
  task: ['title', 'body'],
  test: ['title', 'method', 'steps'],
  release: ['title', 'body'],
  document: ['title', 'body'],
  feedback: ['title', 'body'],
};

export interface NormativeSubject {
  kind: Kind;
  title: string;
  body: string;
  state: string;
  priority: string | null;
  fields: Fields;
}

/** SHA-256 in hex of an item's normative content; white space and Markdown emphasis don't count. */
export function normativeHash(item: NormativeSubject): string {
  const all: Fields = {
    ...item.fields,
    title: item.title,
    body: item.body,
    state: item.state,
    priority: item.priority,
  };
  const content = NORMATIVE_FIELDS[item.kind].map((name) => plain(all[name] ?? null));
  return hashText(canonicalJson([item.kind, ...content]));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  return value;
}

/** Marks that open or close emphasis: at the edge of a word, not within one and not standing alone. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu;

/** `The *system*  shall` and `The system shall` are the same words. */
function plainText(text: string): string {
  return text.replace(EMPHASIS, '').replace(/\s+/gu, ' ').trim();
}
