import type { RouterInputs } from '@throughline/shared';
import { KINDS, SortField, State } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { parseKind } from '../items/kind-words.ts';
import { listPages } from '../items/list-pages.ts';
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
}

type Query = RouterInputs['items']['list'];
const LIMIT = 50;

export const run: Run<[string[]], Options> = async (session, [kindWords], options) => {
  const kinds = kindWords.map(parseKind);
  const { state, label, text, archived } = options;
  const states = state?.map((word) => parseState(word, kinds));
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
      const rows = found.items.map((item) => {
        const labels = item.labels.map((each) => ` #${safeLine(each)}`).join('');
        return [
          paint.cyan(item.key),
          item.state,
          item.priority ?? '',
          `${safeLine(item.title)}${paint.dim(labels)}`,
        ];
      });
      const total = found.total ?? 0;
      const more =
        found.nextCursor === null
          ? []
          : [paint.dim(`${found.items.length} of ${total}; --all shows all.`)];
      return [...columns(rows, environment.columns), ...more].join('\n');
    },
  };
};

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
