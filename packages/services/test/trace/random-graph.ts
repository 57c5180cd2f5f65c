import {
  formatKey,
  KINDS,
  LEGAL_LINKS,
  type ItemId,
  type ItemSummary,
  type Kind,
  type LinkType,
  type Project,
  type ProjectId,
  type State,
} from '@throughline/schema';
import type { Context, ItemRecord, LinkRecord } from '@throughline/services/ports';
import type { World } from '@throughline/testing';
import * as fc from 'fast-check';
import { newItem } from '../../src/items/new-item.ts';

/** A graph before it is stored: kinds and states of its items, links between them by position. */
export interface Sketch {
  nodes: { kind: Kind; state: number; isArchived: boolean }[];
  /** `at` picks one of the links that are legal between the two. */
  links: { from: number; to: number; at: number; isSuspect: boolean }[];
}

export interface StoredGraph {
  items: ItemSummary[];
  links: { type: LinkType; fromId: ItemId; toId: ItemId; isSuspect: boolean }[];
}

/** A project of its own for each graph. */
export const newProject = ({ caller, workspace, context }: World): Promise<Project> =>
  caller.projects.create({
    workspaceId: workspace.id,
    data: { slug: `g-${context.newId()}`, name: 'A graph' },
  });

/** Kinds as often as they are linked, so that paths get long. */
const KIND_WEIGHTS: readonly Kind[] = [
  ...[
    'goal',
    'goal',
    'requirement',
    'requirement',
    'requirement',
    'decision',
    'decision',
    'task',
    'task',
  ],
  ...[
    'stakeholder',
    'component',
    'component',
    'test',
    'question',
    'research',
    'release',
    'document',
    'feedback',
  ],
] as Kind[];

export function sketches(nodesMax: number, linksMax: number): fc.Arbitrary<Sketch> {
  const node = fc.record({
    kind: fc.constantFrom(...KIND_WEIGHTS),
    state: fc.nat({ max: 5 }),
    isArchived: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  });
  const position = fc.nat({ max: nodesMax - 1 });
  const link = fc.record({
    from: position,
    to: position,
    at: fc.nat({ max: 3 }),
    isSuspect: fc.boolean(),
  });
  return fc.record({
    nodes: fc.array(node, { minLength: 2, maxLength: nodesMax }),
    links: fc.array(link, { maxLength: linksMax }),
  });
}

/** Stores a graph as it is, circles and all: what reads it has to cope with whatever is there. */
export async function storeGraph(
  { stores, newId }: Pick<Context, 'stores' | 'newId'>,
  projectId: ProjectId,
  sketch: Sketch,
): Promise<StoredGraph> {
  const at = new Date('2026-01-01T00:00:00Z');
  const items = sketch.nodes.map(({ kind, state, isArchived }, index): ItemRecord => {
    const id = newId() as ItemId;
    const states: readonly State[] = KINDS[kind].states;
    const item = newItem(kind, {
      id,
      projectId,
      number: index + 1,
      data: { title: `Item ${index}` },
      at,
    });
    return { ...item, state: states[state % states.length]!, archivedAt: isArchived ? at : null };
  });
  const links = new Map<string, LinkRecord>();
  for (const { from, to, at: pick, isSuspect } of sketch.links) {
    const [source, target] = [items[from % items.length]!, items[to % items.length]!];
    const legal = LEGAL_LINKS.filter(
      (rule) => rule.from === source.kind && rule.to === target.kind,
    );
    const type = legal[pick % Math.max(legal.length, 1)]?.type;
    if (!type || source === target) continue;
    links.set(`${source.id} ${type} ${target.id}`, {
      ...{
        projectId,
        fromId: source.id,
        fromKind: source.kind,
        type,
        toId: target.id,
        toKind: target.kind,
      },
      ...{ reviewedHash: isSuspect ? 'of another time' : target.normativeHash, reviewReason: null },
      ...{ reviewedAt: at, createdAt: at },
    });
  }
  await stores.items.insertMany(items);
  await stores.links.insertMany([...links.values()]);

  return {
    items: items.map(({ id, kind, number, title, state, archivedAt }) => ({
      ...{ id, kind, title, state },
      ...{ key: formatKey(kind, number), isArchived: archivedAt !== null },
    })),
    links: [...links.values()].map(({ type, fromId, toId, reviewedHash }) => ({
      ...{ type, fromId, toId, isSuspect: reviewedHash === 'of another time' },
    })),
  };
}
