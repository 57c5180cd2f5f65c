import type { RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { areaOf } from '../items/area-client.ts';
import { parseFields } from '../items/field-values.ts';
import { parseKind } from '../items/kind-words.ts';
import { linkWords } from '../items/link-words.ts';
import { wantedLinks } from '../items/new-links.ts';
import { placedLines } from '../sync/placed-lines.ts';
import { readText } from '../items/read-text.ts';
import { placeItem } from './place.ts';
import { itemText } from '../text/item-text.ts';

interface Options {
  body?: string;
  field?: string[];
  label?: string[];
  priority?: string;
  owner?: string;
  link?: string[];
  into?: string;
}

export const run: Run<[string, string], Options> = async (session, [kindWord, title], options) => {
  const kind = parseKind(kindWord);
  const { body, field = [], label, priority, owner, link = [], into } = options;
  const own = parseFields(kind, field);
  const wanted = await wantedLinks(session, kind, link);
  const [client, project] = [await session.client(), await session.project()];

  const item = await areaOf(client, kind).create.mutate({
    projectId: project.id,
    data: {
      ...own,
      title,
      ...(body !== undefined && { body: await readText(body) }),
      ...(label && { labels: label }),
      ...(priority && { priority }),
      ...(owner && { owner }),
    },
  });
  const links: RouterOutputs['links']['create'][] = [];
  for (const { type, isReversed, other } of wanted) {
    const [fromId, toId] = isReversed ? [other.id, item.id] : [item.id, other.id];
    links.push(await client.links.create.mutate({ projectId: project.id, type, fromId, toId }));
  }
  const placed =
    into === undefined
      ? null
      : await placeItem(session, item.id, into === 'auto' ? undefined : into);

  return {
    data: { item, links, ...(placed && { placed }) },
    text: () => {
      const { paint } = session;
      const told = links.map((made) => {
        const isFrom = made.from.id === item.id;
        return `  ${linkWords(made.type, isFrom ? 'from' : 'to')} ${itemText(paint, isFrom ? made.to : made.from)}`;
      });
      return [
        `Made ${itemText(paint, item)}`,
        ...told,
        ...(placed ? placedLines(placed) : []),
      ].join('\n');
    },
  };
};
