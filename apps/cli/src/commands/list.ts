import type { RouterInputs, RouterOutputs } from '@throughline/shared';
import { KINDS, SortField, State, type Kind } from '@throughline/shared/schema';
import type { Result, Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { parseKind } from '../items/kind-words.ts';
import { listPages } from '../items/list-pages.ts';
import { placeText } from '../items/moments.ts';
import type { Session } from '../session.ts';
import { columns } from '../text/columns.ts';
import { safeLine } from '../text/safe.ts';

interface Options {
  state?: string[];
  label?: string[];
  text?: string;
  sort?: string;
  limit?: number;
  all?: true;
  archived?: true;
  cursor?: string;
  at?: string;
}

type Query = RouterInputs['items']['list'];
const LIMIT = 50;

export const run: Run<[string[]], Options> = async (session, [kindWords], options) => {
  const kinds = kindWords.map(parseKind);
  const { state, label, text, archived } = options;
  const states = state?.map((word) => parseState(word, kinds));
  if (options.at !== undefined) return listPast(session, kinds, states, options.at, options);
  const filter: Query['filter'] = {
    ...(kinds.length > 0 && { kinds }),
    ...(states && { states }),
    ...(label && { labels: label }),
    ...(text !== undefined && { text }),
    isArchived: archived === true,
  };
  const sort = parseSort(options.sort);
  const [client, project] = [await session.client(), await session.project()];
  const limit = options.all ? Number.POSITIVE_INFINITY : (options.limit ?? LIMIT);
  const found = await listPages(
    (page) => client.items.list.query({ projectId: project.id, filter, sort, ...page }),
    limit,
    options.cursor,
  );

  return {
    data: found,
    text: () => {
      if (found.items.length === 0) return 'No items are like that.';
      const { paint, environment } = session;
      const rows = found.items.map((item) => rowOf(paint, item));
      const total = found.total ?? 0;
      const more =
        found.nextCursor === null
          ? []
          : [paint.dim(`${found.items.length} of ${total}; --all shows all.`)];
      return [...columns(rows, environment.columns), ...more].join('\n');
    },
  };
};

/** The items as they were at a moment; pages after the first are of the same one. */
async function listPast(
  session: Session,
  kinds: Kind[],
  states: State[] | undefined,
  moment: string,
  options: Options,
): Promise<Result> {
  const { label, text, sort, archived, limit = LIMIT, all, cursor } = options;
  if (sort !== undefined)
    throw badUsage('--at goes without --sort: what was is told in key order.');
  const filter = {
    ...(kinds.length > 0 && { kinds }),
    ...(states && { states }),
    ...(label && { labels: label }),
    ...(text !== undefined && { text }),
    isArchived: archived === true,
  };
  const [client, project] = [await session.client(), await session.project()];
  let at: RouterOutputs['moments']['list']['at'] | undefined;
  const { items, nextCursor } = await listPages(
    async (page) => {
      const input = { projectId: project.id, at: at ? `${at.sequence}` : moment, filter, ...page };
      const found = await client.moments.list.query(input);
      at ??= found.at;
      return { ...found, total: null };
    },
    all ? Number.POSITIVE_INFINITY : limit,
    cursor,
  );
  return {
    data: { at, items, nextCursor },
    text: () => {
      const { paint, environment } = session;
      const when = paint.yellow(`As of ${placeText(at!)}`);
      if (items.length === 0) return `${when}\nNo items are like that.`;
      const rows = items.map((item) => rowOf(paint, item));
      const more = nextCursor === null ? [] : [paint.dim('There is more: --all shows all.')];
      return [when, ...columns(rows, environment.columns), ...more].join('\n');
    },
  };
}

function rowOf(
  paint: Session['paint'],
  item: { key: string; state: string; priority: string | null; title: string; labels: string[] },
): string[] {
  const labels = item.labels.map((each) => ` #${safeLine(each)}`).join('');
  const { key, state, priority, title } = item;
  return [paint.cyan(key), state, priority ?? '', `${safeLine(title)}${paint.dim(labels)}`];
}

function parseState(text: string, kinds: readonly (keyof typeof KINDS)[]): State {
  const word = text.trim().toLowerCase();
  const states: readonly State[] =
    kinds.length > 0
      ? kinds.flatMap((kind): readonly State[] => KINDS[kind].states)
      : State.options;
  const found = states.find((state) => state === word);
  if (found) return found;
  throw badUsage(`${text} is no state here. States are: ${[...new Set(states)].join(', ')}.`);
}

function parseSort(text = 'number'): NonNullable<Query['sort']> {
  const [field = '', direction = 'asc'] = text.trim().toLowerCase().split(':');
  const by = SortField.options.find((each) => each === field);
  if (by && (direction === 'asc' || direction === 'desc')) return { by, direction };
  throw badUsage(
    `--sort ${text} is not known. Sort by ${SortField.options.join(', ')}, with :desc to turn it round.`,
  );
}
