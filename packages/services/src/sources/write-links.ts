import {
  decodeSource,
  encodeSource,
  type LinkEnd,
  patchLinks,
  type ReadContext,
} from '@throughline/formats';
import type { ColumnField, UnwrittenLink } from '@throughline/schema';
import type { PlannedLinkEdit } from './plan-link-edits.ts';

/** A file as it is to be but for its links. */
export interface LinkedFile {
  path: string;
  content: Uint8Array;
  columns: readonly ColumnField[];
}

export interface WrittenLinks {
  content: Uint8Array;
  /** The keys of the file's items whose links are in it now. */
  editedItems: string[];
  unwritten: UnwrittenLink[];
}

/** Writes the links that a file is to state, and takes out those that it is to state no more. */
export function writeLinks(
  { path, content, columns }: LinkedFile,
  edits: readonly PlannedLinkEdit[],
  known: readonly LinkEnd[],
  context: ReadContext,
): WrittenLinks {
  const placed = edits.filter(({ hasPlace }) => hasPlace);
  const without = edits.filter(({ hasPlace }) => !hasPlace).map((edit) => told(edit, NO_PLACE));
  if (placed.length === 0) return { content, editedItems: [], unwritten: without };
  const { text, encoding } = decodeSource(content, path);
  if (!Buffer.from(encodeSource(text, encoding)).equals(content))
    return {
      content,
      editedItems: [],
      unwritten: [...without, ...placed.map((edit) => told(edit, NOT_TEXT))],
    };
  const source = { path, text, ...(columns.length > 0 && { columns }) };
  const patched = patchLinks(source, placed, { known, context, encoding });
  const refused = new Map(patched.unwritten.map(({ edit, code }) => [edit, code]));
  const written = placed.filter((edit) => !refused.has(edit));
  return {
    content: patched.text === text ? content : encodeSource(patched.text, encoding),
    editedItems: [...new Set(written.flatMap((edit) => keysIn(edit, path)))],
    unwritten: [
      ...without,
      ...placed
        // What one of two files tells is told.
        .filter(
          (edit) =>
            refused.has(edit) &&
            (edit.isRemoved || edit.from.path === path || edit.to.path === edit.from.path),
        )
        .map((edit) => told(edit, refused.get(edit) === 'no_place' ? NO_PLACE : NOT_READABLE)),
    ],
  };
}

const NO_PLACE = 'the format of the file has no place for this link';
const NOT_READABLE = 'the file would not read back with this link';
const NOT_TEXT = 'the file has bytes that are no text, and stays as it is';

const keysIn = ({ from, to, fromKey, toKey }: PlannedLinkEdit, path: string): string[] => [
  ...(from.path === path ? [fromKey] : []),
  ...(to.path === path && from.path !== path ? [toKey] : []),
];

const told = (
  { type, path, fromKey, toKey, isRemoved }: PlannedLinkEdit,
  message: string,
): UnwrittenLink => ({ type, from: fromKey, to: toKey, path, isRemoved, message });
