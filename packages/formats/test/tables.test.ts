import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchSource, readSource, readSources } from '../src/index.ts';
import { expectSound, itemOf, linksOf } from './support.ts';

const CSV = `Req ID,Title,Requirement Text,Status,Prio,Tags,Parent,Cost
REQ-1,Count,"The system shall count
lane ""metres"".",Approved,High,"deck, safety",,5
REQ-2,,The system shall weigh.,Someday,,,REQ-1,

`;

describe('tables', () => {
  const source = { path: 'reqs.csv', text: CSV };

  it('give a requirement for each row; columns are guessed by their headings', () => {
    const parsed = readSource(source);
    expectSound(source, parsed);
    expect(parsed.columns!.map(({ column, field }) => `${column}: ${field}`)).toEqual([
      'Req ID: id',
      'Title: title',
      'Requirement Text: statement',
      'Status: state',
      'Prio: priority',
      'Tags: labels',
      'Parent: refines',
      'Cost: text',
    ]);
    expect(itemOf(parsed, 'REQ-1')).toMatchObject({
      title: 'Count',
      state: 'accepted',
      priority: 'must',
      labels: ['deck', 'safety'],
      body: 'Cost: 5',
      fields: { statement: 'The system shall count\nlane "metres".' },
    });
    expect(itemOf(parsed, 'REQ-2').title).toBe('The system shall weigh');
    expect(linksOf(parsed)).toEqual(['REQ-2 refines REQ-1']);
    expect(parsed.remarks.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '4 "Someday" is no state of a requirement',
    ]);
  });

  it('are read by what was told of their columns, whatever their headings', () => {
    const text = 'Nr;Wording;Who\n1;Es soll gehen.;Ada\n';
    expect(readSource({ path: 'a.csv', text }).format).toBeNull();
    const columns = [
      { column: 'Nr', field: 'id' },
      { column: 'Wording', field: 'statement' },
      { column: 'Who', field: 'owner' },
    ] as const;
    const told = { path: 'a.csv', text, columns };
    expectSound(told, readSource(told));
    expect(readSource(told).items).toMatchObject([
      { sourceId: '1', owner: 'Ada', fields: { statement: 'Es soll gehen.' } },
    ]);
  });

  it.each([
    ['names and ages', 'name,description,age\na,b,1\n'],
    ['texts with ids', 'id,text\n1,hello\n'],
    ['nothing', ''],
  ])('of %s are none of requirements', (_what, text) => {
    expect(readSource({ path: 'data.csv', text })).toMatchObject({ format: null, items: [] });
  });

  it('may have tabs or semicolons, a mark at the start, old line ends and no last one', () => {
    const expected = readSource(source).items.map(({ fields, labels }) => ({ fields, labels }));
    for (const text of [`\uFEFF${CSV}`, CSV.trimEnd(), CSV.replaceAll('\n', '\r\n')]) {
      const { items } = readSource({ path: 'reqs.csv', text });
      expect(items.map(({ fields, labels }) => ({ fields, labels }))).toEqual(expected);
    }
    const tsv = 'ID\tRequirement\tStatus\nA\tIt shall, or not.\tDraft\n';
    expect(itemOf(readSource({ path: 'a.tsv', text: tsv })).fields['statement']).toBe(
      'It shall, or not.',
    );
  });

  it.each([
    [`${CSV}REQ-3,"open`, 6, 7, 'this quote is never closed'],
    [`${CSV}REQ-3,"a" b,c\n`, 6, 11, 'there is text after a closing quote'],
  ])(
    'that are broken are refused with line, column and reason: %#',
    (text, line, column, reason) => {
      const { items, refusal } = readSource({ path: 'reqs.csv', text });
      expect([items, refusal]).toEqual([[], { line, column, reason }]);
    },
  );

  it('are written in place, with quotes where a cell needs them', () => {
    const edits = [
      { sourceId: 'REQ-1', values: { title: 'Count, exactly', state: 'draft' } },
      { sourceId: 'REQ-2', values: { statement: 'It shall weigh.', rationale: 'Ships sink.' } },
    ];
    const patched = patchSource(source, edits);
    expect(patched.unwritten.map(({ field, code }) => [field, code])).toEqual([
      ['rationale', 'no_place'],
    ]);
    expect(patched.text).toBe(
      CSV.replace(',Count,', ',"Count, exactly",')
        .replace('Approved', 'Draft')
        .replace('The system shall weigh.', 'It shall weigh.'),
    );
  });

  it('never throw, and are exact about whatever they take', () => {
    const cells = fc.constantFrom('a', '"b"', '"c\nd"', '""', '"', ' ', 'Draft', '😀', '\u0000');
    const rows = fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 6 });
    const separators = fc.constantFrom(',', ';', '\t', '|');
    fc.assert(
      fc.property(rows, separators, fc.string({ unit: 'binary' }), (some, separator, tail) => {
        const head = ['ID', 'Requirement', 'Status', 'Notes'].join(separator);
        const text = [head, ...some.map((row) => row.join(separator)), tail].join('\n');
        const table = { path: 'a.csv', text };
        const parsed = readSource(table);
        expectSound(table, parsed);
        if (parsed.refusal) expect(parsed.items).toEqual([]);
        expect(() => readSources([table])).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
