import type { Run } from '../definition.ts';
import { findItem, type ItemPage } from '../items/find-item.ts';
import { linkWords } from '../items/link-words.ts';
import type { Session } from '../session.ts';
import { columns } from '../text/columns.ts';
import { itemText, momentText, suspectMark } from '../text/item-text.ts';
import { safe, safeLine } from '../text/safe.ts';

export const run: Run<[string]> = async (session, [key]) => {
  const page = await findItem(session, key);
  return {
    data: page,
    text: () =>
      [...head(session, page), ...texts(session, page), ...links(session, page)].join('\n'),
  };
};

function head({ paint }: Session, { item, origin }: ItemPage): string[] {
  const facts = [
    item.kind,
    item.state,
    item.priority,
    item.owner && `owner ${safeLine(item.owner)}`,
    `version ${item.version}`,
  ];
  const archived = item.archivedAt ? paint.yellow(`Archived ${momentText(item.archivedAt)}`) : null;
  const labels =
    item.labels.length > 0 ? item.labels.map((label) => `#${safeLine(label)}`).join(' ') : null;
  const from =
    origin &&
    `From ${safe(origin.path)}:${origin.line} (${origin.format}, ${safeLine(origin.sourceId)})`;
  const when = `Made ${momentText(item.createdAt)}, changed ${momentText(item.updatedAt)}`;
  return [
    `${paint.cyan(item.key)} ${paint.bold(safeLine(item.title))}`,
    paint.dim(facts.filter(Boolean).join(' · ')),
    ...[archived, labels, from, paint.dim(when)].filter((line) => line !== null),
  ];
}

function texts({ paint }: Session, { item }: ItemPage): string[] {
  const fields = [...Object.entries(item.fields), ['body', item.body] as const];
  return fields.flatMap(([name, value]) => {
    const told = tell(value);
    return told.length === 0
      ? []
      : ['', paint.bold(wordsOf(name)), ...told.map((line) => `  ${line}`)];
  });
}

/** `acceptanceCriteria` is `Acceptance criteria`. */
function wordsOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Any field's value in lines; none where it is empty. */
function tell(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((element) => bullet(tell(element)));
  if (typeof value === 'string') return safe(value).trimEnd().split('\n');
  if (typeof value !== 'object') return [JSON.stringify(value)];
  const entry = value as Record<string, unknown>;
  if (typeof entry['isMet'] === 'boolean')
    return tell(`[${entry['isMet'] ? 'x' : ' '}] ${entry['text'] as string}`);
  return Object.values(entry).flatMap(tell);
}

function bullet([first = '', ...others]: string[]): string[] {
  return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}

function links({ paint }: Session, { item, links: all }: ItemPage): string[] {
  if (all.length === 0) return ['', paint.dim('No links.')];
  const rows = all.map((link) => {
    const isFrom = link.from.id === item.id;
    const other = isFrom ? link.to : link.from;
    const words = linkWords(link.type, isFrom ? 'from' : 'to');
    return [`  ${words}`, `${itemText(paint, other)}${suspectMark(paint, link.isSuspect)}`];
  });
  const suspect = all.find((link) => link.isSuspect);
  const hint = suspect && [
    '',
    paint.dim(
      `Still true? throughline review ${suspect.from.key} ${suspect.type} ${suspect.to.key} --reason "…"`,
    ),
  ];
  return ['', paint.bold('Links'), ...columns(rows), ...(hint ?? [])];
}
