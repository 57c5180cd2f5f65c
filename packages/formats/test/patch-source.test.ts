import { diffIndices } from 'node-diff3';
import { describe, expect, it } from 'vitest';
import { patchSource, readSource } from '../src/index.ts';
import { ADR, EDIT_CASES, OPENSPEC, SPEC, TASKS } from './edit-cases.ts';

describe('an edit is written in the style of the author and changes nothing else', () => {
  it.each(EDIT_CASES)('$what', ({ path, text, sourceId, values, diff }) => {
    const patched = patchSource({ path, text }, [{ sourceId, values }]);
    expect(patched.unwritten).toEqual([]);
    expect(lineDiff(text, patched.text)).toEqual(diff);
    expect(patched.source).toEqual(readSource({ path, text: patched.text }));
    const item = patched.source.items.find((candidate) => candidate.sourceId === sourceId)!;
    expect({ ...item, ...item.fields }).toMatchObject(values);
  });
});

describe('what a file cannot hold', () => {
  const refusalOf = (
    path: string,
    text: string,
    sourceId: string,
    values: Record<string, unknown>,
  ) => {
    const patched = patchSource({ path, text }, [{ sourceId, values }]);
    expect(patched.text).toBe(text);
    return patched.unwritten.map(({ field, code }) => `${field} ${code}`);
  };

  it('is refused by name, and the text stays as it is', () => {
    expect(refusalOf('specs/001-x/tasks.md', TASKS, 'T001', { state: 'review' })).toEqual([
      'state no_word',
    ]);
    expect(refusalOf('specs/001-x/tasks.md', TASKS, 'T001', { owner: 'Ada' })).toEqual([
      'owner no_place',
    ]);
    expect(refusalOf('specs/001-x/tasks.md', TASKS, 'T009', { title: 'x' })).toEqual([
      'title no_item',
    ]);
    expect(refusalOf('specs/001-x/spec.md', SPEC, 'FR-002', { statement: 'a\n\nb' })).toEqual([
      'statement not_readable',
    ]);
  });

  it('is what would be read as something else: another item, another link, the end of a section', () => {
    const path = 'specs/001-x/spec.md';
    for (const statement of [
      'System MUST pay.\n- **FR-009**: More.',
      'System MUST pay (US1).',
      'Pay [NEEDS CLARIFICATION: how?]',
    ])
      expect(refusalOf(path, SPEC, 'FR-001', { statement })).toEqual(['statement not_readable']);
    expect(
      refusalOf('docs/adr/0001-x.md', ADR, 'adr', { context: 'a\n\n## Status\n\nRejected' }),
    ).toEqual(['context not_readable']);
  });

  it('does not keep other edits from being written', () => {
    const edits = [{ sourceId: 'T001', values: { owner: 'Ada', state: 'done' } }];
    const patched = patchSource({ path: 'specs/001-x/tasks.md', text: TASKS }, edits);
    expect(patched.unwritten.map(({ field }) => field)).toEqual(['owner']);
    expect(lineDiff(TASKS, patched.text)).toEqual([
      '-- [ ] T001 [P] Do this',
      '+- [x] T001 [P] Do this',
    ]);
  });

  it('is a character that the encoding of the file does not have', () => {
    const patched = patchSource(
      { path: 'specs/001-x/tasks.md', text: TASKS },
      [{ sourceId: 'T001', values: { title: '設計' } }],
      { encoding: 'windows-1252' },
    );
    expect(patched.unwritten.map(({ code }) => code)).toEqual(['not_readable']);
  });
});

describe('an id that follows a title', () => {
  it('is told with its new name, and so are those that follow it', () => {
    const patched = patchSource({ path: 'openspec/specs/auth/spec.md', text: OPENSPEC }, [
      { sourceId: 'requirement-logout', values: { title: 'Sign out', statement: 'It SHALL end.' } },
    ]);
    expect(patched.unwritten).toEqual([]);
    expect([...patched.renamed]).toEqual([['requirement-logout', 'requirement-sign-out']]);
  });
});

// Lines that are no more first, then new ones; both in order.
function lineDiff(before: string, after: string): string[] {
  const hunks = diffIndices(before.split('\n'), after.split('\n'));
  return [
    ...hunks.flatMap(({ buffer1Content }) => buffer1Content.map((line) => `-${line}`)),
    ...hunks.flatMap(({ buffer2Content }) => buffer2Content.map((line) => `+${line}`)),
  ];
}
