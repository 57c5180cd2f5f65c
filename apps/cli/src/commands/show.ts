import type { RouterOutputs } from '@throughline/shared';
import type { Result, Run } from '../definition.ts';
import { findItem, requireKey, type ItemPage } from '../items/find-item.ts';
import { linkWords } from '../items/link-words.ts';
import type { Session } from '../session.ts';
import { placeText } from '../items/moments.ts';
import { columns } from '../text/columns.ts';
import { itemText, momentText, suspectMark } from '../text/item-text.ts';
import { tell, wordsOf } from '../text/field-text.ts';
import { safe, safeLine } from '../text/safe.ts';

export const run: Run<[string], { at?: string }> = async (session, [key], { at }) => {
  if (at !== undefined) return showPast(session, key, at);
  const page = await findItem(session, key);
  return {
    data: page,
    text: () =>
      [...head(session, page), ...texts(session, page), ...links(session, page)].join('\n'),
  };
};

type PastPage = RouterOutputs['moments']['find'];

/** The same of an item as it was. */
async function showPast(session: Session, key: string, at: string): Promise<Result> {
  requireKey(key);
  const [client, project] = [await session.client(), await session.project()];
  const page = await client.moments.find.query({ projectId: project.id, key, at });
  return {
    data: page,
    text: () =>
      [...pastHead(session, page), ...texts(session, page), ...links(session, page, [])].join('\n'),
  };
}

function pastHead({ paint }: Session, { at, item }: PastPage): string[] {
  const owner = item.owner && `owner ${safeLine(item.owner)}`;
  const facts = [item.kind, item.state, item.priority, owner, item.isArchived && 'archived'];
  const labels = item.labels.map((label) => `#${safeLine(label)}`).join(' ');
  return [
    `${paint.cyan(item.key)} ${paint.bold(safeLine(item.title))}`,
    paint.dim(facts.filter(Boolean).join(' · ')),
    ...(labels ? [labels] : []),
    paint.yellow(`As of ${placeText(at)}`),
  ];
}

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

function texts({ paint }: Session, { item }: ItemPage | PastPage): string[] {
  const fields = [...Object.entries(item.fields), ['body', item.body] as const];
  return fields.flatMap(([name, value]) => {
    const told = tell(value);
    return told.length === 0
      ? []
      : ['', paint.bold(wordsOf(name)), ...told.map((line) => `  ${line}`)];
  });
}

function links({ paint }: Session, { item, links: all }: ItemPage | PastPage, hint?: string[]) {
  if (all.length === 0) return ['', paint.dim('No links.')];
  const rows = all.map((link) => {
    const isFrom = link.from.id === item.id;
    const other = isFrom ? link.to : link.from;
    const words = linkWords(link.type, isFrom ? 'from' : 'to');
    return [`  ${words}`, `${itemText(paint, other)}${suspectMark(paint, link.isSuspect)}`];
  });
  return ['', paint.bold('Links'), ...columns(rows), ...(hint ?? reviewHint(paint, all))];
}

function reviewHint(paint: Session['paint'], all: ItemPage['links'] | PastPage['links']): string[] {
  const suspect = all.find((link) => link.isSuspect);
  if (!suspect) return [];
  const { from, type, to } = suspect;
  const command = `throughline review ${from.key} ${type} ${to.key} --reason "…"`;
  return ['', paint.dim(`Still true? ${command}`)];
}
