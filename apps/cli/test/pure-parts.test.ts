import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/command-table.ts';
import { completionScript } from '../src/completion-script.ts';
import { readDocument, writeDocument } from '../src/edit/document.ts';
import { parseFields } from '../src/items/field-values.ts';
import { parseKind } from '../src/items/kind-words.ts';
import { linkWords, parseLinkWords } from '../src/items/link-words.ts';
import { slugOf } from '../src/project.ts';
import { boardText } from '../src/text/board-text.ts';
import { columns, truncate } from '../src/text/columns.ts';
import { toCsv } from '../src/text/csv.ts';
import { createPaint } from '../src/text/paint.ts';
import { safe, safeLine } from '../src/text/safe.ts';
import { drawTree } from '../src/text/tree.ts';
import { LINK_TYPES } from '@throughline/shared/schema';

const plain = createPaint(false);

describe('Words on the command line', () => {
  test('a kind goes by its name, its area and its prefix, in any case', () => {
    for (const word of ['requirement', 'Requirements', 'req', 'REQ'])
      expect(parseKind(word)).toBe('requirement');
    expect(() => parseKind('story')).toThrow('Kinds are: stakeholder, goal, requirement');
  });

  test('a link is read from both of its ends, in the words in which it is shown', () => {
    expect(parseLinkWords('satisfies')).toEqual({ type: 'satisfies', isReversed: false });
    expect(parseLinkWords('is satisfied by')).toEqual({ type: 'satisfies', isReversed: true });
    expect(parseLinkWords('blocked-by')).toEqual({ type: 'blocks', isReversed: true });
    for (const type of LINK_TYPES) {
      expect(parseLinkWords(linkWords(type, 'from'))).toEqual({ type, isReversed: false });
      // Where both ends say the same, either is right.
      expect(parseLinkWords(linkWords(type, 'to')).type).toBe(type);
    }
    expect(() => parseLinkWords('likes')).toThrow('Types are: has, satisfies');
  });

  test('a slug is made of any name that has a letter or a digit', () => {
    expect(slugOf('Checkout redesign')).toBe('checkout-redesign');
    expect(slugOf('  Größe & Café 2! ')).toBe('gro-e-cafe-2');
    expect(slugOf('…')).toBe('');
    expect(slugOf(`${'a'.repeat(59)}-b`)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe('Fields', () => {
  test('are read as what they are: text, day, number, list, nothing', () => {
    expect(parseFields('goal', ['metric=conversion=rate', 'due-on=2026-12-31', 'target='])).toEqual(
      {
        metric: 'conversion=rate',
        dueOn: '2026-12-31',
        target: null,
      },
    );
    expect(parseFields('task', ['estimate_hours=2.5', 'assignees=Ada'])).toEqual({
      estimateHours: 2.5,
      assignees: ['Ada'],
    });
    expect(
      parseFields('requirement', ['acceptanceCriteria=one', 'acceptanceCriteria=two']),
    ).toEqual({
      acceptanceCriteria: ['one', 'two'],
    });
    expect(parseFields('task', ['acceptanceCriteria={"text":"works","isMet":true}'])).toEqual({
      acceptanceCriteria: [{ text: 'works', isMet: true }],
    });
    expect(
      parseFields('task', ['acceptanceCriteria=[x] opens, at nine', 'acceptanceCriteria=closes']),
    ).toEqual({
      acceptanceCriteria: [
        { text: 'opens, at nine', isMet: true },
        { text: 'closes', isMet: false },
      ],
    });
    expect(parseFields('goal', ['metric=12'])).toEqual({ metric: '12' });
  });

  test('that do not exist or do not fit are refused with what would', () => {
    expect(() => parseFields('goal', ['colour=red'])).toThrow(
      'A goal has no field colour. Its fields are: title',
    );
    expect(() => parseFields('goal', ['dueOn=soon'])).toThrow('--field dueOn: ');
    expect(() => parseFields('requirement', ['type=wish'])).toThrow('functional');
    expect(() => parseFields('goal', ['metric'])).toThrow('--field name=value');
  });
});

describe('A text to edit', () => {
  const values = {
    title: 'yes: "no" # maybe',
    labels: ['a b', '- c'],
    owner: null,
    statement: 'When it rains,\n\n  the roof shall hold.\n---\nAlways.',
    acceptanceCriteria: [{ text: '1.5', isMet: false }],
    body: 'First\n---\nLast',
  };

  test('says the same when nothing was changed, whatever is in it', () => {
    const text = writeDocument('REQ-1', { version: 7, values });
    expect(readDocument(text, values)).toEqual({ version: 7, values });
  });

  test('is the same with the line end that editors add, and with other line ends', () => {
    const text = writeDocument('REQ-1', { version: 7, values });
    expect(readDocument(`${text}\n`, values).values.body).toBe(values.body);
    expect(readDocument(text.replaceAll('\n', '\r\n'), values)).toEqual({ version: 7, values });
  });

  test('with a head that is broken is refused in words', () => {
    expect(() => readDocument('title: x', values)).toThrow('lost its head');
    expect(() => readDocument('---\ntitle: x\n---\n', values)).toThrow('lost its version');
    expect(() => readDocument('---\nversion: 1\ncolour: red\n---\n', values)).toThrow('colour');
    expect(() => readDocument('---\n[1\n---\n', values)).toThrow('not YAML');
  });
});

describe('Texts for terminals', () => {
  test('cannot move the cursor or change colours with what a file holds', () => {
    expect(safe('a\u001b[31mred\u001b[0m\u0007\u009b2Jb\nc')).toBe('aredb\nc');
    expect(safeLine('a\r\n  b\tc')).toBe('a b c');
  });

  test('stand in columns by their width, and are cut at the edge', () => {
    expect(
      columns([
        ['日本', 'x'],
        ['abc', 'y'],
      ]),
    ).toEqual(['日本  x', 'abc   y']);
    expect(columns([['REQ-1', 'A title that is long']], 20)).toEqual(['REQ-1  A title that…']);
    expect(truncate('日本語', 4)).toBe('日…');
  });

  test('draw a tree', () => {
    const leaf = (label: string) => ({ label, children: [] });
    const tree = { label: 'a', children: [{ label: 'b', children: [leaf('c')] }, leaf('d')] };
    expect(drawTree(tree)).toEqual(['a', '├─ b', '│  └─ c', '└─ d']);
  });

  test('show a board beside each other, or below where the terminal is narrow', () => {
    const task = { key: 'TASK-1', title: 'A rather long title of a task', priority: 'high' };
    const board = [
      { state: 'todo', total: 3, items: [task] },
      { state: 'doing', total: 0, items: [] },
    ];
    const wide = boardText(plain, board, 40).split('\n');
    expect(wide[0]).toBe('todo 3               doing 0');
    expect(wide).toContain('TASK-1 high');
    expect(wide).toContain('A rather long title');
    expect(wide).toContain('… 2 more');
    expect(boardText(plain, board, 20).split('\n')).toContain('doing 0');
    for (const line of wide) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('quote what CSV needs quoted', () => {
    expect(toCsv([['a,b', 'say "x"', 'c\nd', 'e']])).toBe('"a,b","say ""x""","c\nd",e\r\n');
  });
});

describe('Completion', () => {
  test('names every command and is a script that its shell can read', () => {
    for (const shell of ['bash', 'zsh', 'fish'] as const) {
      const script = completionScript(shell, COMMANDS);
      for (const { name } of COMMANDS) expect(script, `${shell} ${name}`).toContain(name);
      if (hasShell(shell)) execFileSync(shell, ['-n'], { input: script });
    }
  });

  test.skipIf(!hasShell('bash'))('in bash completes commands, and options of the command', () => {
    const script = completionScript('bash', COMMANDS);
    const complete = (...words: string[]) =>
      execFileSync('bash', ['-s'], {
        input: `${script}\nCOMP_WORDS=(throughline ${words.map((word) => `"${word}"`).join(' ')}); COMP_CWORD=${words.length}; _throughline; echo "\${COMPREPLY[@]}"`,
        encoding: 'utf8',
      }).trim();
    expect(complete('im')).toBe('import impact');
    expect(complete('import', '--d')).toBe('--dry-run');
  });
});

function hasShell(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
