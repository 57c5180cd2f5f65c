import type { RouterOutputs } from '@throughline/shared';
import type { Result, Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { listPages } from '../items/list-pages.ts';
import { placeText } from '../items/moments.ts';
import type { Session } from '../session.ts';
import { safeLine } from '../text/safe.ts';

type Term = RouterOutputs['terms']['create'];

interface Options {
  definition?: string;
  alias?: string[];
  removeAlias?: string[];
  source?: string;
  rename?: string;
  at?: string;
  archived?: true;
}

const ACTIONS = { list, add, edit, remove, restore };

export const run: Run<[string | undefined, string | undefined], Options> = (
  session,
  [action = 'list', word],
  options,
) => {
  const act = Object.entries(ACTIONS).find(([name]) => name === action)?.[1];
  if (act) return act(session, word, options);
  throw badUsage(`term ${action} is not known. Say one of: ${Object.keys(ACTIONS).join(', ')}.`);
};

async function list(
  session: Session,
  _word: string | undefined,
  { at, archived }: Options,
): Promise<Result> {
  if (at === undefined) {
    const terms = await readAll(session, archived === true);
    return { data: { terms }, text: () => glossaryText(session, terms) };
  }
  const [client, project] = [await session.client(), await session.project()];
  const past = await client.moments.listTerms.query({ projectId: project.id, at });
  const head = session.paint.yellow(`As of ${placeText(past.at)}`);
  return { data: past, text: () => `${head}\n${glossaryText(session, past.terms)}` };
}

async function add(session: Session, word: string | undefined, options: Options): Promise<Result> {
  const term = take(word, 'add');
  const { definition, alias: aliases, source } = options;
  const [client, project] = [await session.client(), await session.project()];
  const data = {
    term,
    ...(definition !== undefined && { definition }),
    ...(aliases && { aliases }),
    ...(source !== undefined && { source }),
  };
  const made = await client.terms.create.mutate({ projectId: project.id, data });
  return told(made, `Added ${made.term} to the glossary.`);
}

async function edit(session: Session, word: string | undefined, options: Options): Promise<Result> {
  const { definition, alias = [], removeAlias = [], source, rename } = options;
  const term = await named(session, take(word, 'edit'), false);
  const aliases = [...term.aliases, ...alias].filter((each) => !removeAlias.some(isSame(each)));
  const data = {
    ...(rename !== undefined && { term: rename }),
    ...(definition !== undefined && { definition }),
    ...(alias.length + removeAlias.length > 0 && { aliases }),
    ...(source !== undefined && { source: source === 'none' ? null : source }),
  };
  if (Object.keys(data).length === 0)
    throw badUsage('Say what to change: --definition, --alias, --source or --rename.');
  const client = await session.client();
  const changed = await client.terms.update.mutate({ ...targetOf(term), data });
  return told(changed, `Changed ${changed.term}.`);
}

async function remove(session: Session, word: string | undefined): Promise<Result> {
  const term = await named(session, take(word, 'remove'), false);
  const client = await session.client();
  const archived = await client.terms.archive.mutate(targetOf(term));
  return told(archived, `Took ${term.term} out of the glossary; \`term restore\` brings it back.`);
}

async function restore(session: Session, word: string | undefined): Promise<Result> {
  const term = await named(session, take(word, 'restore'), true);
  const client = await session.client();
  const restored = await client.terms.restore.mutate(targetOf(term));
  return told(restored, `${term.term} is in the glossary again.`);
}

const told = (term: Term, text: string): Result => ({
  data: { term },
  text: () => safeLine(text),
});
const targetOf = ({ projectId, id, version }: Term) => ({
  projectId,
  id,
  expectedVersion: version,
});
const isSame = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

function take(word: string | undefined, action: string): string {
  if (word !== undefined) return word;
  throw badUsage(`Say \`throughline term ${action} TERM\`; put quotes around several words.`);
}

async function named(session: Session, word: string, isArchived: boolean): Promise<Term> {
  const found = (await readAll(session, isArchived)).find(({ term }) => isSame(word)(term));
  if (found) return found;
  const where = isArchived ? 'among the removed terms' : 'in the glossary';
  throw badUsage(`There is no ${safeLine(word)} ${where}. \`throughline term list\` has all.`);
}

async function readAll(session: Session, isArchived: boolean): Promise<Term[]> {
  const [client, project] = [await session.client(), await session.project()];
  const { items } = await listPages(
    (page) => client.terms.list.query({ projectId: project.id, isArchived, ...page }),
    Number.POSITIVE_INFINITY,
  );
  return items;
}

function glossaryText(
  { paint }: Session,
  terms: readonly Pick<Term, 'term' | 'definition' | 'aliases' | 'source'>[],
): string {
  if (terms.length === 0) return 'No terms. `throughline term add TERM` makes one.';
  return terms
    .map(({ term, definition, aliases, source }) => {
      const not = aliases.length > 0 ? paint.dim(` not ${aliases.map(safeLine).join(', ')}`) : '';
      const from = source === null ? '' : paint.dim(` (${safeLine(source)})`);
      return `${paint.bold(safeLine(term))}${not}${from}\n  ${safeLine(definition) || paint.dim('no definition yet')}`;
    })
    .join('\n');
}
