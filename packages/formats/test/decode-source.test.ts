import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource, encodeSource, readSource } from '../src/index.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeSource', () => {
  it.each([
    ['utf-8', bytes(0xc3, 0xa4, 0x0a), 'ä\n'],
    ['utf-8-bom', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa4), 'ä'],
    ['utf-16le', bytes(0xff, 0xfe, 0xe4, 0x00, 0x3d, 0xd8, 0x00, 0xde), 'ä😀'],
    ['utf-16be', bytes(0xfe, 0xff, 0x00, 0xe4), 'ä'],
    ['utf-8', bytes(), ''],
  ])('reads %s by its mark or its bytes', (encoding, input, text) => {
    expect(decodeSource(input)).toEqual({ text, encoding, remarks: [] });
  });

  it('takes what is no UTF-8 for Windows-1252, and says so', () => {
    const decoded = decodeSource(bytes(0x80, 0xe4, 0x22));
    expect(decoded).toEqual({
      text: '€ä"',
      encoding: 'windows-1252',
      remarks: [
        { line: 1, lineEnd: 1, code: 'encoding', message: 'not UTF-8; read as Windows-1252' },
      ],
    });
  });

  it('remarks text that is broken in the encoding it announces', () => {
    expect(decodeSource(bytes(0xff, 0xfe, 0x41)).remarks).toHaveLength(1);
    expect(decodeSource(bytes(0xef, 0xbb, 0xbf, 0xff)).remarks).toHaveLength(1);
  });

  it('gives back the same bytes, whatever they are, unless it said that some are broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const { text, encoding, remarks } = decodeSource(input);
        if (remarks.some(({ message }) => message.includes('broken'))) return;
        expect(encodeSource(text, encoding)).toEqual(input);
      }),
    );
  });

  it('leaves the mark out of the text, and a reader passes over one that is left in', () => {
    const text = '---\nid: task-1\ntitle: T\nstatus: Done\nassignee: []\n---\n';
    expect(readSource({ path: 'a.md', text: `\uFEFF${text}` }).items).toMatchObject([
      { sourceId: 'task-1', state: 'done' },
    ]);
  });
});
