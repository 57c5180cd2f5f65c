import { LINK_RULES, type Change, type LinkType, type State } from '@throughline/shared/schema';
import { fieldLabel } from '../../kinds/field-words.ts';
import { parseKeyKind } from '../../kinds/parse-key.ts';
import { stateWord } from '../../kinds/state-words.ts';

type Part = string | { key: string };

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A change as a sentence without its subject: `moved REQ-3 from draft to in review`. Keys come apart, to be links. */
export function sayChange(change: Change): Part[] {
  const before = asRecord(change.before);
  const after = asRecord(change.after);
  const item: Part = change.itemKey ? { key: change.itemKey } : 'an item';
  switch (change.action) {
    case 'item.created':
      return ['created ', item, ` ${textOf(after['title'])}`];
    case 'item.updated':
      return ['changed ', wordList(fieldsOf(change)), ' of ', item];
    case 'item.moved':
      return [
        'moved ',
        item,
        ` from ${stateWord(before['state'] as State)} to ${stateWord(after['state'] as State)}`,
      ];
    case 'item.archived':
      return ['archived ', item];
    case 'item.restored':
      return ['restored ', item];
    case 'link.created':
      return ['linked: ', ...sayLink(after)];
    case 'link.removed':
      return ['unlinked: ', ...sayLink(after)];
    case 'link.reviewed':
      return ['reviewed: ', ...sayLink(after)];
    case 'source.imported':
      return [sayImport(after['files'])];
    case 'source.settled':
      return [
        `settled ${fieldLabel(undefined, textOf(after['field'])).toLowerCase()} of `,
        item,
        after['take'] === 'theirs' ? ': as the file says' : ': as it is here',
      ];
    case 'source.placed':
      return after['into'] === null
        ? ['took back where to write ', item]
        : ['is to write ', item, ` into ${textOf(after['into'])}`];
    case 'source.reopened':
      return [
        `took back what was settled: ${fieldLabel(undefined, textOf(after['field'])).toLowerCase()} of `,
        item,
      ];
    case 'baseline.created':
      return [`made the baseline ${textOf(after['name'])}`];
    case 'baseline.updated':
      return before['name'] === after['name']
        ? [`changed the note of the baseline ${textOf(after['name'])}`]
        : [`renamed the baseline ${textOf(before['name'])} to ${textOf(after['name'])}`];
    case 'baseline.removed':
      return [`removed the baseline ${textOf(before['name'])}`];
    case 'term.created':
      return [`added ${textOf(after['term'])} to the glossary`];
    case 'term.updated':
      return [
        before['term'] === after['term']
          ? `changed what the glossary says of ${textOf(after['term'])}`
          : `renamed ${textOf(before['term'])} to ${textOf(after['term'])} in the glossary`,
      ];
    case 'term.archived':
      return [`took ${textOf(after['term'])} out of the glossary`];
    case 'term.restored':
      return [`put ${textOf(after['term'])} back into the glossary`];
    case 'analysis.updated':
      return ['changed how requirements are analysed'];
    case 'finding.suppressed':
      return [`suppressed ${textOf(after['rule'])}`, ...sayCovered(after, item)];
    case 'finding.unsuppressed':
      return [`has ${textOf(before['rule'])} report again`, ...sayCovered(before, item)];
    case 'project.created':
      return ['created the project'];
    case 'project.updated':
      return ['changed the project'];
    case 'project.archived':
      return ['archived the project'];
  }
}

/** Why it was done, where someone said so. */
export const reasonOf = (change: Change): string | null =>
  textOf(asRecord(change.after)['reason']) || null;

/** The names of the fields that a change touched, as people call them. */
function fieldsOf(change: Change): string[] {
  const kind = change.itemKey ? parseKeyKind(change.itemKey) : undefined;
  return Object.keys(asRecord(change.before)).map((name) => fieldLabel(kind, name).toLowerCase());
}

function sayLink(link: Record<string, unknown>): Part[] {
  const rule = LINK_RULES[link['type'] as LinkType];
  return [
    { key: textOf(link['from']) },
    ` ${rule?.says ?? 'is linked to'} `,
    { key: textOf(link['to']) },
  ];
}

/** What a suppression covers, behind its rule. */
function sayCovered(covered: Record<string, unknown>, item: Part): Part[] {
  const words = textOf(covered['text']);
  const path = textOf(covered['path']);
  return [
    ...(words ? [` at “${words}”`] : []),
    ...(covered['item'] ? [' of ', typeof item === 'string' ? textOf(covered['item']) : item] : []),
    ...(path ? [` in ${path}`] : []),
  ];
}

function wordList(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? 'something';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function sayImport(files: unknown): string {
  const count = Array.isArray(files) ? files.length : 0;
  if (count === 0) return 'imported files';
  return count === 1 ? 'imported one file' : `imported ${count.toLocaleString('en')} files`;
}
