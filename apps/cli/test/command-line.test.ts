import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/command-table.ts';
import { buildProgram } from '../src/program.ts';
import { runThroughline } from './run-throughline.ts';

const run = (...words: string[]) =>
  runThroughline(words, { cwd: tmpdir(), env: { THROUGHLINE_URL: 'http://127.0.0.1:9' } });

/** The words of a command line as a shell would split them. */
function wordsOf(line: string): string[] {
  const command = line.split(/ [|>] /)[0]!;
  return (command.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

describe('The command table', () => {
  test('has examples for every command, and each of them parses', async () => {
    for (const { name, examples } of COMMANDS) {
      expect(examples.length, name).toBeGreaterThan(0);
      for (const example of examples) {
        const called: string[] = [];
        const program = buildProgram(
          COMMANDS,
          async (definition) => void called.push(definition.name),
        );
        await program.parseAsync(wordsOf(example), { from: 'user' });
        expect(called, example).toEqual([name]);
      }
    }
  });

  test('loads a runnable command for every entry', async () => {
    for (const { name, load } of COMMANDS) expect(typeof (await load()).run, name).toBe('function');
  });

  test('is documented whole: every command and option stands in docs/cli.md', () => {
    const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
    for (const { name, options = [] } of COMMANDS) {
      expect(page, name).toContain(`### ${name}\n`);
      for (const { flags } of options)
        expect(page, `${name} ${flags}`).toContain(flags.split(' ')[0]);
    }
  });
});

describe('Exit codes and messages', () => {
  test('help is 0 and lists every command', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name} `);
  });

  test('help of a command shows its options and its examples', async () => {
    const { code, stdout } = await run('import', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--dry-run');
    expect(stdout).toContain('throughline import docs');
  });

  test('bad usage is 2, says what is wrong and offers what was meant', async () => {
    for (const words of [
      ['lst'],
      ['list', '--foo'],
      ['show'],
      ['list', '--limit', '0'],
      ['--json'],
    ]) {
      expect((await run(...words)).code, words.join(' ')).toBe(2);
    }
    expect((await run('lst')).stderr).toContain('Did you mean list?');
    expect((await run('show', 'nonsense')).stderr).toContain('Keys look like');
  });

  test('bad usage with --json is one JSON document on standard output', async () => {
    const { code, stdout, stderr } = await run('list', '--foo', '--json');
    expect(code).toBe(2);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'USAGE', message: "Unknown option '--foo'." },
    });
  });

  test('a server that is not there is 3, with and without --json', async () => {
    const told = await run('list');
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('No Throughline server answers at http://127.0.0.1:9');
    const { code, stdout } = await run('list', '--json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'UNREACHABLE', url: 'http://127.0.0.1:9' },
    });
  });

  test('without a terminal nothing is coloured', async () => {
    const { stdout } = await run('analyse', 'The system should be fast');
    expect(stdout).not.toContain('\u001b[');
  });
});

describe('What needs no server', () => {
  test('a text is analysed by the command itself; a remark is 1, none is 0', async () => {
    const bad = await run('analyse', 'The system should be fast', '--json');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      text: 'The system should be fast',
      pattern: 'ubiquitous',
    });
    expect((await run('analyse', 'The kettle shall switch off within 2 s.')).code).toBe(0);
  });

  test('formats lists every format with what it reads, takes back and writes', async () => {
    const { formats } = JSON.parse((await run('formats', '--json')).stdout) as {
      formats: object[];
    };
    expect(formats.length).toBeGreaterThan(0);
    for (const format of formats)
      expect(Object.keys(format)).toEqual(['id', 'title', 'reads', 'takes', 'writes']);
  });
});
