import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

interface Item {
  key: string;
  title: string;
  [field: string]: unknown;
}

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
  await server.json(['init', '--name', 'Shop']);
}, START_MS_MAX);
afterAll(() => server?.stop());

describe('Splitting a requirement', () => {
  const split = <T>(...words: string[]) => server.json<T>(['split', ...words]);

  test('tells its parts first, then makes them with the links that are wanted', async () => {
    const statement = 'statement=When the till opens, the desk shall ring and log the time.';
    await server.json(['create', 'goal', 'No lost cash']);
    const { item } = await server.json<{ item: Item }>([
      'create',
      'requirement',
      'Till',
      '--field',
      statement,
      '--link',
      'satisfies GOAL-1',
    ]);
    const { parts, links } = await split<{ parts: Item[]; links: unknown[] }>(
      item.key,
      '--dry-run',
    );
    expect(parts.map(({ title }) => title)).toEqual(['Ring', 'Log the time']);
    expect(links).toHaveLength(1);
    expect((await server.json<{ item: Item }>(['show', item.key])).item['version']).toBe(1);

    const made = await split<{ whole: Item; parts: Item[]; linksCarried: number }>(
      item.key,
      '--archive',
    );
    expect(made.linksCarried).toBe(2);
    expect(made.whole['archivedAt']).not.toBeNull();
    const { links: kept } = await server.json<{ links: { type: string }[] }>([
      'show',
      made.parts[1]!.key,
    ]);
    expect(kept.map(({ type }) => type).toSorted()).toEqual(['refines', 'satisfies']);
  });

  test('that demands one thing ends with 1, of anything else with 2', async () => {
    const { item } = await server.json<{ item: Item }>(['create', 'requirement', 'One']);
    expect(await server.json(['split', item.key], 1)).toMatchObject({ parts: [] });
    const { error } = await server.json<{ error: { message: string } }>(['split', 'GOAL-1'], 2);
    expect(error.message).toContain('Only requirements');
  });
});
