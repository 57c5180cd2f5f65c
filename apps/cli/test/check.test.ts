import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';
import { runThroughline } from './run-throughline.ts';

const SPEC = `# Feature Specification: Pumps

## Requirements

### Functional Requirements

- **FR-001**: The pump should stop after a fault.
- **FR-002**: If the tank is empty, the pump shall stop.
- **FR-003**: The pump shall log the the fault.

## Success Criteria

- **SC-001**: Operators find a fault in 5 s.
`;
const PATH = 'specs/001-pump/spec.md';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
  await write(PATH, SPEC);
  return () => rm(folder, { recursive: true });
});

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
const check = (words: string[] = [], input = '') =>
  runThroughline(['check', ...words], { cwd: folder, input });

interface Checked {
  findings: { rule: string; item: string; line: number; column: number; text: string }[];
  suppressed: { rule: string; reason: string }[];
  summary: { requirements: number; error: number };
}
const checked = async (...words: string[]) =>
  JSON.parse((await check(['--json', ...words])).stdout) as Checked;

describe('Checking files', () => {
  test('says file, line and column of each finding, and ends with 1 when there are errors', async () => {
    const { stdout, code } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^specs\/001-pump\/spec\.md:7:24: error: “should” .* EARS-MODAL$/m);
    expect(stdout).toMatch(/^specs\/001-pump\/spec\.md:8:15: error: .* EARS-THEN$/m);
    expect(stdout).toMatch(/^4 requirements: 3 errors, /m);
  });

  test('marks the very words in the file', async () => {
    const lines = SPEC.split('\n');
    const { findings, summary } = await checked();
    expect(findings.length).toBeGreaterThan(2);
    for (const { line, column, text } of findings)
      expect(lines[line - 1]!.slice(column - 1)).toMatch(text.slice(0, 5));
    expect(summary.requirements).toBe(4);
  });

  test('ends with 0 where nothing is wrong, and says so where there is nothing to check', async () => {
    await write('good/specs/1/spec.md', SPEC.replaceAll(/^- \*\*FR-00[123].*\n/gm, ''));
    expect(await check(['good'])).toMatchObject({ code: 0 });
    await write('plain/notes.md', '# Notes\n\nNothing.\n');
    const { stdout, code } = await check(['plain']);
    expect(code).toBe(0);
    expect(stdout).toContain('There are no requirements');
  });

  test('of a path that is not there ends with 2 and names it', async () => {
    const { code, stderr } = await check(['nowhere']);
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere');
  });

  test('follows the config: severities, suppressions, terms', async () => {
    await write(
      'throughline.config',
      JSON.stringify({
        analysis: {
          rules: { 'EARS-THEN': 'off', 'INCOSE-R12': 'info' },
          terms: [{ term: 'tank', instead: 'vessel' }],
          suppress: [{ rule: 'EARS-MODAL', item: 'FR-001', reason: 'agreed' }],
        },
      }),
    );
    const { findings, suppressed, summary } = await checked();
    expect(findings.map(({ rule }) => rule)).not.toContain('EARS-THEN');
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'PROJECT-TERM', line: 8 }));
    expect(suppressed).toMatchObject([{ rule: 'EARS-MODAL', reason: 'agreed' }]);
    expect(summary.error).toBe(0);
  });

  test('with a fault in the config ends with 2 and names the field', async () => {
    await write('throughline.config', JSON.stringify({ analysis: { suppress: [{ rule: 'X' }] } }));
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain('analysis.suppress.0.reason');
  });

  test('follows a comment in the file that gives a reason', async () => {
    const comment = '<!-- throughline-ignore EARS-MODAL: the customer’s words -->';
    await write(PATH, SPEC.replace('- **FR-001**', `${comment}\n- **FR-001**`));
    const { suppressed } = await checked();
    expect(suppressed).toMatchObject([{ rule: 'EARS-MODAL', reason: 'the customer’s words' }]);
  });

  test('gives a SARIF log with the same positions', async () => {
    const { stdout, code } = await check(['--sarif']);
    const log = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(log.version).toBe('2.1.0');
    const [{ results, tool }] = log.runs;
    const modal = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'EARS-MODAL');
    const { artifactLocation, region } = modal.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe(PATH);
    expect(region).toEqual({ startLine: 7, startColumn: 24, endLine: 7, endColumn: 30 });
    const [{ deletedRegion, insertedContent }] = modal.fixes[0].artifactChanges[0].replacements;
    const { charOffset, charLength } = deletedRegion;
    expect(SPEC.slice(charOffset, charOffset + charLength)).toBe('should');
    expect(insertedContent.text).toBe('shall');
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { ruleId } of results) expect(ids).toContain(ruleId);
  });
});

describe('Checking requirements against each other', () => {
  test('tells both places, in one file or in two', async () => {
    await write(PATH, SPEC.replace('the the', 'the'));
    await write(
      'specs/002-tank/spec.md',
      SPEC.replace('the the', 'the').replace('shall log', 'shall not log'),
    );
    const { stdout } = await check();
    expect(stdout).toMatch(
      /^specs\/002-tank\/spec\.md:9:15: error: One demands .* SET-CONTRADICTION\n {4}specs\/001-pump\/spec\.md:9:15: The pump shall log the fault\.$/m,
    );
    const { set } = (await checked()) as unknown as { set: { rule: string; places: object[] }[] };
    expect(set.find(({ rule }) => rule === 'SET-CONTRADICTION')!.places).toMatchObject([
      { path: 'specs/002-tank/spec.md', item: 'FR-003', line: 9, column: 15 },
      { path: PATH, item: 'FR-003', line: 9 },
    ]);
  });

  test('follows the config, and SARIF has the other places as related ones', async () => {
    await write('specs/002-tank/spec.md', SPEC);
    const rules = (setting: object) =>
      write('throughline.config', JSON.stringify({ analysis: { rules: setting } }));
    await rules({ 'SET-DUPLICATE': 'error' });
    const log = JSON.parse((await check(['--sarif'])).stdout);
    const double = log.runs[0].results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'SET-DUPLICATE',
    );
    expect(double).toMatchObject({ level: 'error', relatedLocations: [expect.any(Object)] });
    await rules({ 'SET-DUPLICATE': 'off' });
    expect((await check()).stdout).not.toContain('SET-DUPLICATE');
  });
});

describe('Fixing files', () => {
  test('writes what leaves the meaning alone, byte for byte the rest, and is done after one go', async () => {
    const bytes = Buffer.from(`\uFEFF${SPEC.replaceAll('\n', '\r\n')}`);
    await write(PATH, bytes);
    const { stdout } = await check(['--fix']);
    expect(stdout).toContain(`${PATH}: 2 rewrites written.`);
    const expected = bytes
      .toString()
      .replace('empty, the pump', 'empty, then the pump')
      .replace('the the fault', 'the fault');
    expect(await readFile(join(folder, PATH), 'utf8')).toBe(expected);
    await check(['--fix']);
    expect(await readFile(join(folder, PATH), 'utf8')).toBe(expected);
  });
});

describe('Checking lines', () => {
  test('answers each line in order, with smells by their names', async () => {
    const input = [
      { id: 'a', text: 'The page shall be user-friendly.' },
      { id: 2, text: 'When a key is pressed, the lamp shall light.' },
      { id: 'c', text: '' },
    ];
    const { stdout, code } = await check(
      ['--lines'],
      `${input.map((each) => JSON.stringify(each)).join('\n')}\n`,
    );
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c']);
    expect(answers[0]).toMatchObject({ pattern: 'ubiquitous', smells: ['subjective'] });
    expect(answers[0].findings[0]).toMatchObject({ rule: expect.any(String), start: 18, end: 31 });
    expect(answers[1].pattern).toBe('event');
  });

  test('asks a user story for its language, and not for the form of a requirement', async () => {
    const text = 'As a member, I want a fast page so that I can plan.';
    const { stdout } = await check(['--lines'], `${JSON.stringify({ id: 1, text })}\n`);
    const rules = (JSON.parse(stdout).findings as { rule: string }[]).map(({ rule }) => rule);
    expect(rules).toContain('INCOSE-R34');
    expect(rules.filter((rule) => rule.startsWith('EARS') || rule === 'INCOSE-R1')).toEqual([]);
  });

  test('answers the good lines, names the bad ones, and ends with 2', async () => {
    const good = JSON.stringify({ id: 1, text: 'The lamp shall light.' });
    const { stdout, stderr, code } = await check(['--lines'], `{\n${good}\n{"id":1}\n`);
    expect(code).toBe(2);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/Line 1 is no JSON/);
    expect(stderr).toMatch(/Line 3 is not like/);
  });
});

describe('Checking the server’s set', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startLiveServer();
  }, START_MS_MAX);
  afterAll(() => server?.stop());

  test('checks the requirements of the project, by key', async () => {
    await server.json(['init', '--name', 'Pumps']);
    const words = ['create', 'requirement', 'Stop', '--field', 'statement=The pump should stop.'];
    await server.json(words);
    const { findings, summary } = await server.json<{
      findings: { key: string; rule: string }[];
      summary: { requirements: number };
    }>(['check', '--project'], 1);
    expect(findings).toContainEqual(expect.objectContaining({ key: 'REQ-1', rule: 'EARS-MODAL' }));
    expect(summary.requirements).toBe(1);
    expect(await server.json(['check', '--project', 'pumps'], 1)).toMatchObject({ summary });
  });

  test('leaves to a reviewer what no rule tells', async () => {
    const { stdout } = await server.run(['checklist', 'REQ-1']);
    expect(stdout).toMatch(/\[ \] .*INCOSE-R29/);
    const { questions } = await server.json<{ questions: { scope: string }[] }>(['checklist']);
    expect(new Set(questions.map(({ scope }) => scope))).toEqual(new Set(['set']));
  });

  test('as the project settled it there: severities, and findings to live with', async () => {
    const { settings } = await server.json<{ settings: { config: { rules: object } } }>([
      'rules',
      '--set',
      'incose-r18=off',
      '--set',
      'EARS-MODAL=info',
    ]);
    expect(settings.config.rules).toEqual({ 'INCOSE-R18': 'off', 'EARS-MODAL': 'info' });
    const { summary } = await server.json<{ summary: { error: number; suppressed: number } }>([
      'check',
      '--project',
    ]);
    expect(summary).toMatchObject({ error: 0, suppressed: 0 });

    expect((await server.run(['suppress', 'EARS-MODAL', 'REQ-1'])).code).toBe(2);
    await server.json(['suppress', 'ears-modal', 'req-1', '--reason', 'a wish']);
    const words = ['check', '--project'];
    expect(await server.json(words)).toMatchObject({
      suppressed: [{ key: 'REQ-1', rule: 'EARS-MODAL', reason: 'a wish' }],
    });
    expect((await server.run(['rules'])).stdout).toMatch(/EARS-MODAL of REQ-1.*a wish/);
    await server.json(['unsuppress', 'EARS-MODAL', 'REQ-1']);
    expect(await server.json(words)).toMatchObject({ suppressed: [] });
  });
});
