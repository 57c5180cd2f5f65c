import type { Kind, LinkType } from '@throughline/schema';
import { describe, expect, it } from 'vitest';
import { patchLinks, type LinkEdit, readSource } from '../src/index.ts';

const end = (path: string, sourceId: string, kind: Kind, title = 'Use Y') => ({
  path,
  sourceId,
  kind,
  title,
});
const ADR = 'docs/adr/0007-use-x.md';
const OTHER = end('docs/adr/0009-use-y.md', 'adr', 'decision');
const SELF = end(ADR, 'adr', 'decision', 'Use X');
const NYGARD =
  '# 7. Use X\n\nDate: 2020-05-03\n\n## Status\n\nAccepted\n\n## Context\n\nC\n\n## Decision\n\nD\n';
const LOG4BRAINS =
  '# Use X\n\n- Status: superseded\n- Date: 2020-05-03\n\n## Context and Problem Statement\n\nC\n\n## Decision Outcome\n\nD\n';
const MADR =
  '---\nstatus: accepted\n---\n# Use X\n\n## Context and Problem Statement\n\nC\n\n## Decision Outcome\n\nD\n';
const BACKLOG = (dependencies: string) =>
  `---\nid: BACK-9\ntitle: Ship\nstatus: To Do\nassignee: []\ndependencies: ${dependencies}\n---\n\n## Description\n\nx\n`;
const TASK = 'backlog/tasks/back-9 - Ship.md';
const task = (number: number) =>
  end(`backlog/tasks/back-${number} - X.md`, `BACK-${number}`, 'task');
const SDOC = (relations: string) =>
  `[DOCUMENT]\nTITLE: Till\n\n[REQUIREMENT]\nUID: TILL-1\nTITLE: Log\nSTATEMENT: It shall log.\n\n[REQUIREMENT]\nUID: TILL-9\nTITLE: Pay\nSTATEMENT: It shall pay.\n${relations}\n[REQUIREMENT]\nUID: TILL-10\nTITLE: Go\nSTATEMENT: It shall go.\n`;
const DOORSTOP = (links: string) =>
  `active: true\nderived: false\nlevel: 1.1\nlinks:${links}\nnormative: true\nreviewed: null\ntext: |\n  It shall.\n`;
const KIRO = (detail: string) =>
  `# Plan\n\n- [ ] 1. Pay\n${detail}\n- [ ] 2. Log\n  - [ ] 2.1 Write\n`;
const KIRO_PATH = '.kiro/specs/till/tasks.md';
const criterion = (id: string) => end('.kiro/specs/till/requirements.md', id, 'requirement');

/** The two texts of a file, without and with a link: stating it makes the one, taking it out the other. */
const CASES: {
  what: string;
  path: string;
  without: string;
  stated: string;
  type: LinkType;
  from: LinkEdit['from'];
  to: LinkEdit['to'];
}[] = [
  {
    what: 'adr-tools says in the status what a record supersedes',
    path: ADR,
    without: NYGARD,
    stated: NYGARD.replace('Accepted\n', 'Accepted\n\nSupersedes [9. Use Y](0009-use-y.md)\n'),
    type: 'supersedes',
    from: SELF,
    to: OTHER,
  },
  {
    what: 'and by what it is superseded',
    path: ADR,
    without: NYGARD.replace('Accepted', 'Superseded'),
    stated: NYGARD.replace('Accepted', 'Superseded by [9. Use Y](0009-use-y.md)'),
    type: 'supersedes',
    from: OTHER,
    to: SELF,
  },
  {
    what: 'log4brains says so in the line of the status',
    path: ADR,
    without: LOG4BRAINS,
    stated: LOG4BRAINS.replace('superseded', 'superseded by [0009-use-y](0009-use-y.md)'),
    type: 'supersedes',
    from: OTHER,
    to: SELF,
  },
  {
    what: 'a record of MADR has a key for it',
    path: ADR,
    without: MADR,
    stated: MADR.replace('status: accepted\n', 'status: accepted\namends: [0009-use-y.md]\n'),
    type: 'amends',
    from: SELF,
    to: OTHER,
  },
  {
    what: 'Backlog.md lists what a task waits for',
    path: TASK,
    without: BACKLOG('[BACK-1]'),
    stated: BACKLOG('[BACK-1, BACK-2]'),
    type: 'blocks',
    from: task(2),
    to: end(TASK, 'BACK-9', 'task'),
  },
  {
    what: 'also as lines',
    path: TASK,
    without: BACKLOG('\n  - BACK-1'),
    stated: BACKLOG('\n  - BACK-1\n  - BACK-2'),
    type: 'blocks',
    from: task(2),
    to: end(TASK, 'BACK-9', 'task'),
  },
  {
    what: 'and the first of them',
    path: TASK,
    without: BACKLOG('[]'),
    stated: BACKLOG('[BACK-2]'),
    type: 'blocks',
    from: task(2),
    to: end(TASK, 'BACK-9', 'task'),
  },
  {
    what: 'StrictDoc has relations',
    path: 'till.sdoc',
    without: SDOC(''),
    stated: SDOC('RELATIONS:\n- TYPE: Parent\n  VALUE: TILL-1\n'),
    type: 'refines',
    from: end('till.sdoc', 'TILL-9', 'requirement'),
    to: end('till.sdoc', 'TILL-1', 'requirement'),
  },
  {
    what: 'and more of them',
    path: 'till.sdoc',
    without: SDOC('RELATIONS:\n- TYPE: Parent\n  VALUE: TILL-1\n'),
    stated: SDOC('RELATIONS:\n- TYPE: Parent\n  VALUE: TILL-1\n- TYPE: Parent\n  VALUE: TILL-10\n'),
    type: 'refines',
    from: end('till.sdoc', 'TILL-9', 'requirement'),
    to: end('till.sdoc', 'TILL-10', 'requirement'),
  },
  {
    what: 'Doorstop has links',
    path: 'reqs/REQ009.yml',
    without: DOORSTOP(' []'),
    stated: DOORSTOP('\n- SYS001'),
    type: 'refines',
    from: end('reqs/REQ009.yml', 'REQ009', 'requirement'),
    to: end('sys/SYS001.yml', 'SYS001', 'requirement'),
  },
  {
    what: 'with those that are reviewed',
    path: 'reqs/REQ009.yml',
    without: DOORSTOP('\n- SYS002: x='),
    stated: DOORSTOP('\n- SYS002: x=\n- SYS001'),
    type: 'refines',
    from: end('reqs/REQ009.yml', 'REQ009', 'requirement'),
    to: end('sys/SYS001.yml', 'SYS001', 'requirement'),
  },
  {
    what: 'a table has a column',
    path: 'till.csv',
    without:
      'ID,Requirement,Depends on\nR-1,It shall pay.,R-2\nR-2,It shall log.,\nR-3,It shall go.,\n',
    stated:
      'ID,Requirement,Depends on\nR-1,It shall pay.,"R-2, R-3"\nR-2,It shall log.,\nR-3,It shall go.,\n',
    type: 'depends',
    from: end('till.csv', 'R-1', 'requirement'),
    to: end('till.csv', 'R-3', 'requirement'),
  },
  {
    what: 'Kiro has a line of requirements',
    path: KIRO_PATH,
    without: KIRO('  - _Requirements: 1.1_\n'),
    stated: KIRO('  - _Requirements: 1.1, 2.3_\n'),
    type: 'implements',
    from: end(KIRO_PATH, '1', 'task'),
    to: criterion('2.3'),
  },
  {
    what: 'or none yet',
    path: KIRO_PATH,
    without: KIRO(''),
    stated: KIRO('').replace('- [ ] 1. Pay\n', '- [ ] 1. Pay\n  - _Requirements: 2.3_\n'),
    type: 'implements',
    from: end(KIRO_PATH, '1', 'task'),
    to: criterion('2.3'),
  },
  {
    what: 'spec-kit has a tag of the story',
    path: 'specs/001-x/tasks.md',
    without: '# Tasks\n\n- [ ] T001 [P] Do this\n',
    stated: '# Tasks\n\n- [ ] T001 [P] [US2] Do this\n',
    type: 'implements',
    from: end('specs/001-x/tasks.md', 'T001', 'task'),
    to: end('specs/001-x/spec.md', 'US2', 'requirement'),
  },
];
const KNOWN = [
  OTHER,
  task(1),
  task(2),
  criterion('1.1'),
  criterion('2.3'),
  end('sys/SYS001.yml', 'SYS001', 'requirement'),
  end('sys/SYS002.yml', 'SYS002', 'requirement'),
  end('specs/001-x/spec.md', 'US2', 'requirement'),
];

describe('a link is stated as the dialect does, and taken out again', () => {
  it.each(CASES)('$what', ({ path, without, stated, type, from, to }) => {
    const edit = { type, from, to };
    const added = patchLinks({ path, text: without }, [{ ...edit, isRemoved: false }], {
      known: KNOWN,
    });
    expect(added).toEqual({ text: stated, unwritten: [] });
    expect(readSource({ path, text: stated }).items.length).toBeGreaterThan(0);
    const again = patchLinks({ path, text: stated }, [{ ...edit, isRemoved: false }], {
      known: KNOWN,
    });
    expect(again).toEqual({ text: stated, unwritten: [] });
    const removed = patchLinks({ path, text: stated }, [{ ...edit, isRemoved: true }], {
      known: KNOWN,
    });
    expect(removed).toEqual({ text: without, unwritten: [] });
  });

  it('is refused where the dialect has no place for it', () => {
    const edit = {
      type: 'decides' as LinkType,
      from: SELF,
      to: criterion('1.1'),
      isRemoved: false,
    };
    expect(patchLinks({ path: ADR, text: NYGARD }, [edit], { known: KNOWN })).toEqual({
      text: NYGARD,
      unwritten: [{ edit, code: 'no_place' }],
    });
  });
});
