import { KIND_NAMES, KINDS, LEGAL_LINKS, type State } from '@throughline/schema';
import type { ItemRecord, LinkKey } from '@throughline/services/ports';
import { areaOf, KIND_SAMPLES, type World } from '@throughline/testing';
import * as fc from 'fast-check';
import { ProblemError } from '../../src/index.ts';
import { importAll } from '../sources/repository.ts';

const DOING = [
  ...['create', 'create', 'create', 'update', 'update', 'update', 'move', 'move'],
  ...['archive', 'restore', 'link', 'link', 'link', 'unlink', 'review', 'supersede'],
  ...['import', 'baseline', 'project'],
] as const;

/** One thing to do; the numbers pick what to do it to from what there is by then. */
export interface Deed {
  do: (typeof DOING)[number];
  a: number;
  b: number;
  text: string;
}

const word = fc.constantFrom('deck', 'lane', 'ferry', 'books', 'a', 'place', '*soon*', 'ünï', '');
export const deeds: fc.Arbitrary<Deed> = fc.record({
  do: fc.constantFrom(...DOING),
  a: fc.nat({ max: 1000 }),
  b: fc.nat({ max: 1000 }),
  text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
});

interface Live {
  items: ItemRecord[];
  links: LinkKey[];
}

/** Does it, if the rules allow it; whether they did. */
export async function perform(world: World, live: Live, deed: Deed): Promise<boolean> {
  try {
    await send(world, live, deed);
    return true;
  } catch (error) {
    if (error instanceof Error && error.cause instanceof Error && 'problem' in error.cause)
      return false;
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

async function send(world: World, { items, links }: Live, { do: what, a, b, text }: Deed) {
  const { caller, projectId } = world;
  const kind = KIND_NAMES[a % KIND_NAMES.length]!;
  if (what === 'create' || items.length === 0) {
    const own = b % 2 === 0 ? KIND_SAMPLES[kind].fields : {};
    await areaOf(caller, kind).create({ projectId, data: { title: `New ${text}`, ...own } });
    return;
  }
  const one = items[a % items.length]!;
  const other = items[b % items.length]!;
  const target = { projectId, id: one.id, expectedVersion: one.version };
  const area = areaOf(caller, one.kind);
  const link = links[a % Math.max(links.length, 1)];
  switch (what) {
    case 'update': {
      const changes = [
        { title: `Named ${text}` },
        { body: text, labels: text.split(' ').filter(Boolean) },
        { owner: b % 4 === 0 ? null : 'Ines' },
        KIND_SAMPLES[one.kind].change,
      ];
      const reason = text.trim() && { reason: text };
      await area.update({ ...target, data: changes[b % changes.length]!, ...reason } as never);
      return;
    }
    case 'move': {
      const states: readonly State[] = KINDS[one.kind].states;
      const to = states[b % states.length]!;
      await area.move({ ...target, to, ...(text.trim() && { reason: text }) });
      return;
    }
    case 'archive':
    case 'restore':
      await area[what](target);
      return;
    case 'link': {
      const legal = LEGAL_LINKS.filter((rule) => rule.from === one.kind && rule.to === other.kind);
      const type = legal[a % Math.max(legal.length, 1)]?.type;
      if (type) await caller.links.create({ projectId, type, fromId: one.id, toId: other.id });
      return;
    }
    case 'unlink':
      if (link) await caller.links.remove(keyOf(link));
      return;
    case 'review':
      if (link) await caller.links.review({ ...keyOf(link), reason: `Seen ${text}` });
      return;
    case 'supersede':
      await caller.decisions.supersede({ ...target, successorId: other.id } as never);
      return;
    case 'import':
      await importAll(world, filesOf(a, b, text));
      return;
    case 'baseline':
      await caller.baselines.create({ projectId, data: { name: `at ${world.context.newId()}` } });
      return;
    case 'project': {
      const { version } = await caller.projects.get({ id: projectId });
      await caller.projects.update({
        id: projectId,
        expectedVersion: version,
        data: { description: text },
      });
    }
  }
}

const keyOf = ({ projectId, type, fromId, toId }: LinkKey) => ({ projectId, type, fromId, toId });

/** A folder with or without each of two decisions, the second linked to the first or not. */
function filesOf(a: number, b: number, text: string): Record<string, string> {
  const adr = (title: string, status: string) =>
    `# ${title}\n\nDate: 2026-03-01\n\n## Status\n\n${status}\n\n## Context\n\nOf ${text}.\n\n## Decision\n\nTake ${text}.\n\n## Consequences\n\nNone.\n`;
  const amends = b % 2 === 0 ? '\n\nAmends [1. One store](0001-one-store.md)' : '';
  return {
    ...(a % 3 > 0 && { 'adr/0001-one-store.md': adr('1. One store', 'Accepted') }),
    ...(a % 5 > 0 && { 'adr/0002-two-stores.md': adr('2. Two stores', `Proposed${amends}`) }),
  };
}
