import type { Change } from '@throughline/shared/schema';
import { describe, expect, test } from 'vitest';
import { isAffected, isComputed } from '../src/areas/live/affected.ts';

const GOAL = '01a205b0-0000-7000-8000-000000000001';
const OTHER = '01a205b0-0000-7000-8000-000000000002';

const change = (fields: Partial<Record<keyof Change, unknown>>): Change =>
  ({
    action: 'item.updated',
    itemId: GOAL,
    itemKey: 'GOAL-1',
    before: {},
    after: {},
    ...fields,
  }) as Change;
const query = (path: string, input: object = {}, data?: unknown) => ({
  queryKey: [path.split('.'), { input, type: 'query' }],
  state: { data },
});
const about = (...ids: string[]) => ({ item: { id: ids[0] }, links: ids.slice(1) });

describe('a change of an item', () => {
  const updated = change({});

  test('concerns its own page and those that name it, and no other page', () => {
    const find = (key: string, data?: unknown) => query('items.find', { key }, data);
    expect(isAffected(find('GOAL-1', about(GOAL)), updated)).toBe(true);
    expect(isAffected(find('REQ-1', about(OTHER, GOAL)), updated)).toBe(true);
    expect(isAffected(find('REQ-2', about(OTHER)), updated)).toBe(false);
    // Looked for before it was there.
    expect(isAffected(find('GOAL-1'), updated)).toBe(true);
  });

  test('concerns the lists of its kind and those of all kinds', () => {
    expect(isAffected(query('goals.list'), updated)).toBe(true);
    expect(isAffected(query('items.list'), updated)).toBe(true);
    expect(isAffected(query('tasks.list'), updated)).toBe(false);
  });

  test('concerns its own history and that of the project', () => {
    expect(isAffected(query('changes.list', { itemId: GOAL }), updated)).toBe(true);
    expect(isAffected(query('changes.list'), updated)).toBe(true);
    expect(isAffected(query('changes.list', { itemId: OTHER }), updated)).toBe(false);
  });

  test('concerns what is computed over the whole graph, but not the project itself', () => {
    for (const path of ['projects.overview', 'trace.gaps', 'trace.why', 'something.new'])
      expect(isAffected(query(path), updated), path).toBe(true);
    for (const path of ['projects.find', 'projects.list', 'workspaces.list'])
      expect(isAffected(query(path), updated), path).toBe(false);
  });
});

test('a link concerns the pages of both its ends', () => {
  const linked = change({ action: 'link.created', after: { fromId: GOAL, toId: OTHER } });
  expect(isAffected(query('items.find', { key: 'REQ-1' }, about(OTHER)), linked)).toBe(true);
  expect(isAffected(query('changes.list', { itemId: OTHER }), linked)).toBe(true);
  expect(isAffected(query('trace.impact'), linked)).toBe(true);
});

test('a baseline concerns the list of them and the project’s history, and nothing that is computed', () => {
  const named = change({ action: 'baseline.created', itemId: null, itemKey: null });
  for (const path of ['baselines.list', 'changes.list'])
    expect(isAffected(query(path), named), path).toBe(true);
  expect(isAffected(query('changes.list', { itemId: GOAL }), named)).toBe(false);
  for (const path of ['items.find', 'goals.list', 'trace.gaps', 'projects.overview'])
    expect(isAffected(query(path), named), path).toBe(false);
});

test('a change of the project concerns the lists of projects', () => {
  const renamed = change({ action: 'project.updated', itemId: null, itemKey: null });
  expect(isAffected(query('projects.list'), renamed)).toBe(true);
});

test('a change that names no item, as an import, concerns everything of the project', () => {
  const imported = change({ action: 'source.imported', itemId: null, itemKey: null });
  for (const path of ['items.find', 'tasks.list', 'sources.list', 'changes.list'])
    expect(isAffected(query(path), imported), path).toBe(true);
});

test('what goes over the whole project is asked after what was written', () => {
  expect(isComputed(query('analysis.findings'))).toBe(true);
  expect(isComputed(query('trace.gaps'))).toBe(true);
  expect(isComputed(query('analysis.settings'))).toBe(false);
  expect(isComputed(query('items.find'))).toBe(false);
});
