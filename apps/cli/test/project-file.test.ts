import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

const SDOC = `[DOCUMENT]
TITLE: Ferry

[REQUIREMENT]
UID: F-1
TITLE: Count
STATEMENT: The system shall count lanes.

[REQUIREMENT]
UID: F-2
TITLE: Weigh, "exactly"
STATEMENT: The system shall weigh vehicles.
RELATIONS:
- TYPE: Parent
  VALUE: F-1
`;

let server: LiveServer;
const file = (name: string) => join(server.folder, name);
beforeAll(async () => {
  server = await startLiveServer();
  await writeFile(file('ferry.sdoc'), SDOC);
  await server.json(['import', 'ferry.sdoc', '--project', 'Ferry']);
}, START_MS_MAX);
afterAll(() => server?.stop());

const requirements = async (project: string) => {
  const words = ['list', 'requirements', '--project', project];
  const { items } = await server.json<{ items: { title: string; state: string }[] }>(words);
  return items.map(({ title, state }) => `${title}: ${state}`).toSorted();
};

describe('A whole project in one file', () => {
  test.each(['json', 'reqif', 'reqifz'])(
    'written as %s, makes an equal project',
    async (format) => {
      const name = `ferry.${format}`;
      const written = await server.json(['export', name, '--format', format, '--project', 'ferry']);
      expect(written).toMatchObject({ file: file(name), format, items: 3 });
      await server.json(['import', name, '--project', `Ferry ${format}`]);
      expect(await requirements(`ferry-${format}`)).toEqual(await requirements('ferry'));
    },
  );

  test('written as csv has a row for each item', async () => {
    await server.json(['export', 'ferry.csv', '--format', 'csv', '--project', 'ferry']);
    const text = await readFile(file('ferry.csv'), 'utf8');
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain('REQ-2,requirement,"Weigh, ""exactly""",draft,');
    expect(text).toContain('The system shall weigh vehicles.,functional,,refines REQ-1\r\n');
  });

  test('overwrites nothing unasked, and knows its formats', async () => {
    const words = ['export', 'ferry.sdoc', '--format', 'json', '--project', 'ferry'];
    expect((await server.run(words)).code).toBe(1);
    expect(await readFile(file('ferry.sdoc'), 'utf8')).toBe(SDOC);
    const unknown = await server.run(['export', 'x', '--format', 'docx', '--project', 'ferry']);
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('json, reqif, reqifz, csv, tsv'),
    ]);
  });

  test('is refused by name when it is not what its format says', async () => {
    const whole = JSON.parse(await readFile(file('ferry.json'), 'utf8')) as { items: object[] };
    whole.items[0] = { ...whole.items[0], state: 'wonderful' };
    await writeFile(file('broken.json'), JSON.stringify(whole));
    const { code, stderr } = await server.run(['import', 'broken.json', '--project', 'Broken']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('items.0.state')]);
    const { projects } = await server.json<{ projects: { slug: string }[] }>(['projects']);
    expect(projects.map(({ slug }) => slug)).not.toContain('broken');
  });

  test('a broken file is refused with its place, and the exit code says so', async () => {
    await writeFile(file('broken.sdoc'), `${SDOC}COMMENT: >>>\n`);
    const words = ['import', 'broken.sdoc', '--project', 'ferry'];
    const { code, stdout } = await server.run(words);
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('broken.sdoc:16:10: >>> of COMMENT has no <<<'),
    ]);
  });

  test('formats says what is read and what is written, each once', async () => {
    const { formats } = await server.json<{ formats: { id: string; writes: string | null }[] }>([
      'formats',
    ]);
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    expect(formats.filter(({ writes }) => writes !== null).map(({ id }) => id)).toEqual([
      ...['reqif', 'csv', 'json', 'reqifz', 'tsv'],
    ]);
  });
});
