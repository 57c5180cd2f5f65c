import type { Change } from '@throughline/shared/schema';
import { areaOf } from '../../kinds/areas.ts';
import { parseKeyKind } from '../../kinds/parse-key.ts';

/** A query as it is kept: `[['items', 'find'], { input }]`, and what it gave last. */
export interface KeptQuery {
  queryKey: readonly unknown[];
  state: { data: unknown };
}

interface Asked {
  area: string;
  verb: string;
  input: Record<string, unknown>;
}

/**
 * Whether a change may alter what a query gave. What is not known to stay as it is counts as altered, so
 * that a page with a new query is right before it is fast.
 */
export function isAffected(query: KeptQuery, change: Change): boolean {
  const asked = readKey(query.queryKey);
  if (!asked) return false;
  const { area, verb, input } = asked;
  const isOfProject = change.action.startsWith('project.');
  if (area === 'workspaces' || (area === 'projects' && verb !== 'overview')) return isOfProject;
  // What takes long to reckon stays as it was when the page was opened.
  if (verb === 'analyse' || verb === 'verify' || verb === 'readinessTrend') return false;
  if (change.action.startsWith('baseline.'))
    return area === 'baselines' || (area === 'changes' && input['itemId'] === undefined);
  // One row for all that an import did: it names no item.
  const ids = idsIn(change);
  if (ids.length === 0) return true;
  if (area === 'changes') return input['itemId'] === undefined || ids.includes(input['itemId']);
  if (verb === 'find' || verb === 'get') {
    return input['key'] === change.itemKey || ids.some((id) => mentions(query.state.data, id));
  }
  const isLinkChange = change.action.startsWith('link.');
  if (verb === 'list' && area !== 'items' && area !== 'links') {
    const kind = parseKeyKind(change.itemKey ?? '');
    return !isLinkChange && (kind === undefined || areaOf(kind) === area);
  }
  return true;
}

/** Whether a query goes over the whole project, which takes longer than to read what was written. */
export function isComputed({ queryKey }: KeptQuery): boolean {
  const { area, verb } = readKey(queryKey) ?? {};
  return area === 'trace' || area === 'projects' || (area === 'analysis' && verb === 'findings');
}

function readKey(key: readonly unknown[]): Asked | null {
  const [path, options] = key as [unknown, { input?: unknown } | undefined];
  if (!Array.isArray(path) || path.length < 2) return null;
  const [area, verb] = path.map(String);
  return { area: area!, verb: verb!, input: (options?.input ?? {}) as Asked['input'] };
}

/** The item that changed; for a link, both its ends. */
function idsIn({ itemId, before, after }: Change): unknown[] {
  const ends = [before, after].flatMap((fields) => {
    const { fromId, toId } = (fields ?? {}) as { fromId?: unknown; toId?: unknown };
    return [fromId, toId];
  });
  return [itemId, ...ends].filter((id) => typeof id === 'string');
}

/** Ids are unlike any other text: to look for one in the text of all is exact. */
function mentions(data: unknown, id: unknown): boolean {
  return data !== undefined && JSON.stringify(data).includes(String(id));
}
