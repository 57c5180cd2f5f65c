import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type ParsedItem,
  type ParsedSource,
  readSource,
  readSources,
  type SourceText,
} from '../src/index.ts';
import { corpusFiles, corpusFolder, expectSound } from './support.ts';

const folder = corpusFolder();

// Expectations come from line patterns and tables checked by eye, never from the readers.
describe.skipIf(folder === null)('the corpus', () => {
  const files = folder === null ? [] : corpusFiles(folder);
  const result = readSources(files);
  const sourceAt = new Map(result.sources.map((source) => [source.path, source]));
  const below = (prefix: string) => files.filter(({ path }) => path.startsWith(prefix));
  const decisionAt = (path: string): ParsedItem => {
    const items = sourceAt.get(path)!.items;
    expect(items.map(({ kind, sourceId }) => [kind, sourceId])).toEqual([['decision', 'adr']]);
    return items[0]!;
  };

  it('is there as a whole', () => {
    expect(files.length).toBeGreaterThan(500);
  });

  it('keeps every item within the schema and every span exact', () => {
    for (const [index, source] of result.sources.entries()) expectSound(files[index]!, source);
  });

  it('is read alike with other line ends', () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith('.md'))) {
      const unix = readSource({ path, text: text.replaceAll(/\r\n?/g, '\n') });
      const other = readSource({ path, text: text.replaceAll(/\r?\n/g, '\r\n') });
      expect(other.items.map(withoutPlaces)).toEqual(unix.items.map(withoutPlaces));
    }
  });

  it('gives title, status and date of every Brighter ADR', () => {
    const records = below('adr/brighter/docs/adr/0');
    expect(records).toHaveLength(92);
    for (const { path, text } of records) {
      const item = decisionAt(path);
      expect(item.title).toBe(line(text, /^# 0*\d+\.? +(.+?) *$/m).replaceAll(/\\([<>])/g, '$1'));
      expect(item.state).toBe(line(text, /^## Status\s+(\w+)\s*$/m).toLowerCase());
      expect(item.fields['decidedOn']).toBe(line(text, /^Date: (\S+)\s*$/m));
      expect(item.labels.length > 0).toBe(text.startsWith('---'));
    }
  });

  it('gives title, status and date of every GOV.UK ADR', () => {
    const records = below('adr/govuk-aws/docs/architecture/decisions/');
    expect(records).toHaveLength(38);
    const states = new Map(
      Object.entries({
        Accepted: 'accepted',
        Pending: 'proposed',
        Proposed: 'proposed',
        Approved: 'accepted',
        Partly: 'accepted',
        Superseded: 'superseded',
      }),
    );
    for (const { path, text } of records) {
      const item = decisionAt(path);
      expect(item.title).toBe(line(text, /^# \d+\. (.+?)\s*$/m));
      expect(item.state).toBe(states.get(line(text, /^## Status\s+(\w+)/m)));
      expect(item.fields['decidedOn']).toBe(line(text, /^Date: (\S+)\s*$/m));
      expect(item.fields['context']).not.toBe('');
    }
  });

  it('gives title, status and date of every log4brains ADR', () => {
    const records = below('adr/log4brains/').filter(({ path }) =>
      /\/adr\/(?!template|index|README).*\.md$/.test(path),
    );
    expect(records).toHaveLength(37);
    const untitled = new Map([
      ['20200102-adr-without-title.md', 'Adr without title'],
      ['20201028-adr-with-no-metadata-no-title.md', 'Adr with no metadata no title'],
    ]);
    for (const { path, text } of records) {
      const item = decisionAt(path);
      const name = path.split('/').at(-1)!;
      expect(item.title).toBe(untitled.get(name) ?? line(text, /^# (.+)$/m));
      const status = /^- Status: (\w+)/m.exec(text)?.[1];
      expect(item.state).toBe(status === 'draft' ? 'proposed' : (status ?? null));
      const inName = name.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
      expect(item.fields['decidedOn']).toBe(/^- Date: (\S+)/m.exec(text)?.[1] ?? inName);
      expect(item.labels).toEqual(/^- Tags: (.+)$/m.exec(text)?.[1]?.split(', ') ?? []);
    }
  });

  it('gives title and options of every MADR decision, and takes no template for one', () => {
    const records = below('adr/madr/docs/decisions/0');
    expect(records).toHaveLength(19);
    for (const { path, text } of records) {
      const item = decisionAt(path);
      expect(item.title).toBe(line(text, /^# (.+)$/m));
      expect([item.state, item.fields['decidedOn']]).toEqual([null, null]);
      const list = line(text, /^## Considered Options\n\n((?:[* ].*\n|\n)+)/m);
      expect((item.fields['options'] as unknown[]).length).toBe(list.match(/^\* /gm)!.length);
    }
    const held = sourceAt.get('adr/madr/docs/decisions/0003-provide-own-madr-tools.md')!;
    expect(held.remarks).toMatchObject([{ line: 4, code: 'unknown_state' }]);
    const templates = files.filter(({ path }) => /^adr\/.*template[\w-]*\.md$/.test(path));
    expect(templates.map(({ path }) => sourceAt.get(path)!.format)).toEqual(
      templates.map(() => null),
    );
  });

  it('links decisions that supersede or amend each other, stated from one side or both', () => {
    const stated = result.links.filter(({ type }) => type === 'supersedes' || type === 'amends');
    const short = (path: string) => path.split('/').at(-1)!.slice(0, 12);
    expect(
      stated
        .map(({ from, type, to }) => `${short(from.path)} ${type} ${short(to.path)}`)
        .toSorted(),
    ).toEqual([
      '0015-dns-inf supersedes 0004-dns-def',
      '0017-terrafo amends 0010-terrafo',
      '20201016-use supersedes 20200926-use',
      '20201029-sup supersedes 20201028-sup',
    ]);
  });

  it('finds the 251 OpenSpec requirements with all their scenarios', () => {
    const specs = below('requirements/openspec/');
    const items = specs
      .flatMap(({ path }) => sourceAt.get(path)!.items)
      .filter(({ kind }) => kind === 'requirement');
    expect(items).toHaveLength(251);
    expect(items).toHaveLength(count(specs, /^### Requirement: /));
    const scenarios = items.flatMap((item) => item.fields['acceptanceCriteria'] as string[]);
    // One of them is an example inside a code fence of cli-validate.
    expect(scenarios).toHaveLength(count(specs, /^#### Scenario: /) - 1);
    expect(items.filter((item) => item.fields['statement'] === '')).toEqual([]);
  });

  it('finds the 136 Kiro criteria below their 19 requirements', () => {
    const path = 'requirements/kiro/.kiro/specs/spec-library-crew-app/requirements.md';
    const ids = sourceAt
      .get(path)!
      .items.filter(({ kind }) => kind === 'requirement')
      .map(({ sourceId }) => sourceId);
    expect(ids.filter((id) => id.startsWith('Requirement '))).toHaveLength(19);
    expect(ids.filter((id) => /^\d+\.\d+$/.test(id))).toHaveLength(136);
    expect(
      result.links.filter(({ type, from }) => type === 'refines' && from.path === path),
    ).toHaveLength(136);
  });

  it('finds the 196 listed requirements of spec-kit and all those in tables', () => {
    const specs = below('requirements/spec-kit/').filter(
      ({ path }) => path.endsWith('/spec.md') || /specs\/\d[^/]*\.md$/.test(path),
    );
    const ids = specs
      .flatMap(({ path }) => sourceAt.get(path)!.items)
      .map(({ sourceId }) => sourceId)
      .filter((id) => /^(?:FR|SC|NFR)-/.test(id));
    const listed = count(specs, /^- \*\*(?:FR|SC|NFR)-\d+\w?\*\*:/);
    const inTables = count(specs, /^\| (?:FR|SC|NFR)-\d+ \|/);
    expect([listed, inTables]).toEqual([196, 168]);
    expect(ids).toHaveLength(364);
    const stories = specs
      .flatMap(({ path }) => sourceAt.get(path)!.items)
      .filter(({ sourceId }) => /^US\d/.test(sourceId));
    expect(stories).toHaveLength(count(specs, /^### (?:User Story \d|US-\d)/));
    expect(
      stories.filter((story) => story.priority === null || story.fields['statement'] === ''),
    ).toEqual([]);
    expect(
      stories.filter((story) => (story.fields['acceptanceCriteria'] as string[]).length === 0),
    ).toEqual([]);
  });

  it('reads every task of spec-kit and Kiro with the box it has', () => {
    const lists = files.filter(({ path }) => /(?:spec-kit|kiro).*\/tasks\.md$/.test(path));
    const tasks = lists
      .flatMap(({ path }) => sourceAt.get(path)!.items)
      .filter(({ kind }) => kind === 'task');
    expect(tasks).toHaveLength(count(lists, /^\s*- \[.\]\*? (?:T?\d)/));
    expect(tasks.filter(({ state }) => state === 'done')).toHaveLength(
      count(lists, /^\s*- \[[xX]\]\*? (?:T?\d)/),
    );
  });

  it('reads every Backlog.md task with its status and dependencies', () => {
    const tasks = below('tasks/backlog-md/backlog/tasks/back-');
    expect(tasks).toHaveLength(154);
    for (const { path, text } of tasks) {
      const source = sourceAt.get(path)!;
      const [item] = source.items;
      expect(item!.kind).toBe('task');
      expect(item!.sourceId).toBe(line(text, /^id: (\S+)$/m));
      expect(item!.state).toBe(/^status: Done$/m.test(text) ? 'done' : 'todo');
      expect(statedDependencies(source)).toEqual(dependencies(text));
      expect((item!.fields['acceptanceCriteria'] as unknown[]).length).toBe(criteria(text));
    }
    const unresolved = tasks
      .flatMap(({ path }) => sourceAt.get(path)!.remarks)
      .filter(({ code }) => code === 'unresolved_link');
    expect(unresolved.map(({ message }) => /\S+-\d[\d.]*/.exec(message)![0]).toSorted()).toEqual([
      'BACK-24',
      'task-24.1',
      'task-355.01',
      'task-355.01',
      'task-355.01',
      'task-355.01',
    ]);
  });

  it('claims nothing that belongs to formats it does not know', () => {
    const others = files.filter(({ path }) =>
      /^(?:junit|requirements\/(?:reqif|smells))\//.test(path),
    );
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter(({ path }) => sourceAt.get(path)!.format !== null)).toEqual([]);
    expect(readFileSync(join(folder!, 'README.md'), 'utf8')).toContain('Corpus');
    expect(sourceAt.get('README.md')!.format).toBeNull();
  });
});

function withoutPlaces({ span: _span, fieldSpans: _fieldSpans, ...rest }: ParsedItem): unknown {
  return rest;
}

function line(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (!match) throw new Error(`${pattern.source} is not in ${text.slice(0, 80)}`);
  return match[1]!;
}

function count(files: readonly SourceText[], pattern: RegExp): number {
  return files
    .flatMap(({ text }) => text.split('\n'))
    .filter((candidate) => pattern.test(candidate)).length;
}

function criteria(text: string): number {
  const section = text.split(/^## Acceptance Criteria$/m)[1]?.split(/^## /m)[0] ?? '';
  return section.match(/^- \[/gm)?.length ?? 0;
}

function statedDependencies(source: ParsedSource): string[] {
  return source.links.filter(({ type }) => type === 'blocks').map(({ from }) => from.sourceId!);
}

function dependencies(text: string): string[] {
  const block = /^dependencies:\n((?:  - .+\n)+)/m.exec(text.split('\n---\n')[0]!)?.[1] ?? '';
  return [...block.matchAll(/- '?([^'\n]+)/g)].map((match) => match[1]!);
}
