import { describe, expect, it } from 'vitest';
import { itemOf, read } from './support.ts';

const nygard = (status: string, head = '') =>
  `# 7. Use a queue\n\n${head}\n## Status\n\n${status}\n\n## Context\n\nLoad.\n\n## Decision\n\nWe queue.\n`;
const stateOf = (status: string) => {
  const source = read('docs/adr/0007-use-a-queue.md', nygard(status));
  return { state: itemOf(source).state, codes: source.remarks.map(({ code }) => code) };
};

describe('the status of a decision', () => {
  it.each([
    ['Accepted', 'accepted'],
    ['accepted (2020-01-01)', 'accepted'],
    ['**Accepted**', 'accepted'],
    ['*Accepted*', 'accepted'],
    ['Approved', 'accepted'],
    ['Adopted by the team', 'accepted'],
    ['✅ Accepted', 'accepted'],
    ['Decided on 3 February 2019', 'accepted'],
    ['- Accepted', 'accepted'],
    ['> Accepted', 'accepted'],
    ['`accepted`', 'accepted'],
    ['Status: Accepted', 'accepted'],
    ['**Status**: Accepted', 'accepted'],
    ['~~Proposed~~ Accepted', 'accepted'],
    ['Proposed → Accepted', 'accepted'],
    ['Proposed', 'proposed'],
    ['Draft', 'proposed'],
    ['Pending', 'proposed'],
    ['In discussion', 'proposed'],
    ['In Review', 'proposed'],
    ['WIP', 'proposed'],
    ['Rejected', 'rejected'],
    ['Declined: too dear', 'rejected'],
    ['Not accepted', 'rejected'],
    ['Deprecated', 'deprecated'],
    ['Obsolete', 'deprecated'],
    ['Superseded', 'superseded'],
    ['Replaced by ADR-0012', 'superseded'],
    ['Superceded by [8. Use a log](0008-use-a-log.md)', 'superseded'],
    ['Status: superseded by ADR-0123', 'superseded'],
    ['Accepted\n\nSuperseded by [8. Use a log](0008-use-a-log.md)', 'superseded'],
    ['Akzeptiert', 'accepted'],
    ['Ersetzt durch ADR-0012', 'superseded'],
    ['Accepté', 'accepted'],
    ['Propuesto', 'proposed'],
    ['![accepted](https://img.example/status-accepted-green.svg)', 'accepted'],
    ['- 2020-01-01: Proposed\n- 2020-02-01: Accepted', 'accepted'],
    ['2020-02-01 Accepted\n\n2020-01-01 Proposed', 'accepted'],
  ])('%j is %s', (text, state) => {
    expect(stateOf(text)).toEqual({ state, codes: [] });
  });

  it.each([
    'On hold',
    'Deferred',
    '???',
    'Proposed | Accepted | Rejected',
    '[proposed | rejected | accepted | deprecated]',
  ])('%j is none of ours, and is remarked', (text) => {
    expect(stateOf(text)).toEqual({ state: null, codes: ['unknown_state'] });
  });

  it('is accepted where only part of it was superseded, and says so', () => {
    expect(stateOf('Partially superseded by [9. Other](0009-other.md)')).toEqual({
      state: 'accepted',
      codes: ['unknown_state'],
    });
  });

  it('is null without a remark where nothing is said', () => {
    const source = read('docs/adr/0007-x.md', '# X\n\n## Context\n\na\n\n## Decision\n\nb\n');
    expect([itemOf(source).state, source.remarks]).toEqual([null, []]);
  });

  it('keeps what a status line says beyond the status', () => {
    const item = itemOf(
      read(
        'docs/adr/0007-x.md',
        nygard('Accepted, after the spike of last week\n\nReview in a year.'),
      ),
    );
    expect(item.state).toBe('accepted');
    expect(item.body).toContain('after the spike of last week');
    expect(item.body).toContain('Review in a year.');
  });
});

describe('the day of a decision', () => {
  it.each([
    ['Date: 2019-02-03', '2019-02-03'],
    ['Date: 2019/2/3', '2019-02-03'],
    ['Date: 03.02.2019', '2019-02-03'],
    ['**Date:** 3 February 2019', '2019-02-03'],
    ['- Date: February 3rd, 2019', '2019-02-03'],
    ['* Date: 3rd of Feb 2019', '2019-02-03'],
    ['Date: 2019-02-03T10:00:00Z', '2019-02-03'],
    ['| Date | 2019-02-03 |\n|---|---|\n| Author | Ann |', '2019-02-03'],
    ['Date: 2019-02-30', null],
    ['Date: 25/12/2019', '2019-12-25'],
    ['Date: 12/25/2019', '2019-12-25'],
    ['Date: 03/04/2019', null],
  ])('of %j is %s', (head, day) => {
    expect(
      itemOf(read('docs/adr/0007-x.md', nygard('Accepted', `${head}\n`))).fields['decidedOn'],
    ).toBe(day);
  });

  it('is remarked where it cannot be told for sure', () => {
    const source = read('docs/adr/0007-x.md', nygard('Accepted', 'Date: 03/04/2019\n'));
    expect(source.remarks).toMatchObject([{ line: 3, code: 'unknown_field' }]);
    expect(itemOf(source).body).toBe('Date: 03/04/2019');
  });

  it('comes from the status, then from the file name, where no line states it', () => {
    const path = 'docs/adr/20190101-x.md';
    expect(itemOf(read(path, nygard('Accepted 2019-02-03'))).fields['decidedOn']).toBe(
      '2019-02-03',
    );
    expect(itemOf(read(path, nygard('Accepted'))).fields['decidedOn']).toBe('2019-01-01');
    expect(itemOf(read('docs/adr/2019-01-05-x.md', nygard('Accepted'))).fields['decidedOn']).toBe(
      '2019-01-05',
    );
  });
});

describe('the title of a decision', () => {
  it.each([
    ['# 7. Use a queue', 'Use a queue'],
    ['# 7 Use a queue', 'Use a queue'],
    ['# 0007 - Use a queue', 'Use a queue'],
    ['# ADR-7: Use a queue', 'Use a queue'],
    ['# ADR 0007 — Use a queue', 'Use a queue'],
    ['# [ADR-007] Use a queue', 'Use a queue'],
    ['# ADR: Use a queue', 'Use a queue'],
    ['# Decision 7: Use a queue', 'Use a queue'],
    ['# Architecture Decision Record 7: Use a queue', 'Use a queue'],
    ['# **Use a queue**', 'Use a queue'],
    ['# Use a queue <!-- why not -->', 'Use a queue'],
    ['Use a queue\n===========', 'Use a queue'],
    ['# 2 phases are enough', '2 phases are enough'],
    ['# Use `queue` for Span\\<T\\>', 'Use `queue` for Span<T>'],
    ['# Decisions are made in writing', 'Decisions are made in writing'],
  ])('%j is %j', (heading, title) => {
    expect(
      itemOf(read('docs/adr/0007-x.md', nygard('Accepted').replace('# 7. Use a queue', heading)))
        .title,
    ).toBe(title);
  });

  it('comes from the front matter or the file name where there is no heading', () => {
    const rest = '## Context\n\na\n\n## Decision\n\nb\n';
    expect(itemOf(read('adr/0001-x.md', `---\ntitle: "Use it: now"\n---\n${rest}`)).title).toBe(
      'Use it: now',
    );
    expect(itemOf(read('adr/0001-use-the-slug.md', rest)).title).toBe('Use the slug');
  });
});
