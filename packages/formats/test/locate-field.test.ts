import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateField, readSource } from '../src/index.ts';

const statementIn = (text: string, path: string) => {
  const item = readSource({ path, text }).items.find(({ fields }) => fields['statement'])!;
  return { item, value: item.fields['statement'] as string };
};

describe('A word of a field', () => {
  const find = (path: string, text: string, word: string) => {
    const { item, value } = statementIn(text, path);
    const located = locateField(text, item, 'statement', value)!;
    const at = value.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    const { start, end } = located.spanOf(at, at + word.length);
    return text.slice(start, end);
  };
  const spec = (line: string) =>
    `# Feature Specification: Pumps\n\n## Requirements\n\n### Functional Requirements\n\n${line}\n`;

  test('is found behind its label and markup', () => {
    const text = spec('- **FR-001**: The pump MUST stop *at once* after a \\[hard\\] fault.');
    expect(find('specs/001-pump/spec.md', text, 'MUST')).toBe('MUST');
    expect(find('specs/001-pump/spec.md', text, 'fault')).toBe('fault');
  });

  test('is found on an indented further line, whatever the line ends', () => {
    const text = spec('- **FR-001**: The pump MUST stop\n  after any\n  hard fault.');
    for (const ends of [text, text.replaceAll('\n', '\r\n')])
      expect(find('specs/001-pump/spec.md', ends, 'hard')).toBe('hard');
  });

  test('that folds a line end is found with it', () => {
    const text = spec('- **FR-001**: The pump MUST stop\n  after a fault.');
    const { item, value } = statementIn(text, 'specs/001-pump/spec.md');
    const { start, end } = locateField(text, item, 'statement', value)!.spanOf(0, value.length);
    expect(text.slice(start, end)).toMatch(/^The pump[\s\S]*fault\.$/);
  });
});

test('spans are inside the field, in order, and say the character where the text says it as such', () => {
  const part = fc.constantFrom('a', 'B', ' ', '\n', '\n\n', '  ', '\\*', 'é', '😀', '“');
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 60 }),
      fc.array(part, { maxLength: 60 }),
      (own, raw) => {
        const [value, said] = [own.join(''), raw.join('')];
        const text = `x${said}y`;
        const span = { start: 1, end: 1 + said.length, form: 'prose' as const };
        const located = locateField(text, { fieldSpans: { statement: span } }, 'statement', value)!;
        let last = 1;
        for (let at = 0; at < value.length; at += 1) {
          const { start, end } = located.spanOf(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(span.end + 1);
          last = start;
        }
        if (value === said && said !== '')
          expect(located.spanOf(0, value.length)).toEqual({ start: 1, end: 1 + said.length });
      },
    ),
  );
});
