import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Run } from '../definition.ts';
import { readDocument, writeDocument } from '../edit/document.ts';
import { changedValues, editableValues, type EditableValues } from '../edit/flat-item.ts';
import { editText } from '../edit/run-editor.ts';
import { type Edit, present, saveEdit } from '../edit/save-edit.ts';
import { badUsage, Failure } from '../failure.ts';
import { type AnyItem } from '../items/area-client.ts';
import { parseFields } from '../items/field-values.ts';
import { findItem, type ItemPage } from '../items/find-item.ts';
import { readText } from '../items/read-text.ts';
import type { Session } from '../session.ts';
import { itemText } from '../text/item-text.ts';

interface Options {
  title?: string;
  body?: string;
  field?: string[];
  state?: string;
  priority?: string;
  owner?: string;
  label?: string[];
  removeLabel?: string[];
  editor?: true;
  file?: string;
  expectedVersion?: number;
  reason?: string;
}

export const run: Run<[string], Options> = async (
  session,
  [key],
  { editor, file, reason, ...options },
) => {
  const { item } = await findItem(session, key);
  const hasOptions = Object.keys(options).some((name) => name !== 'expectedVersion');
  if ([editor, file, hasOptions].filter(Boolean).length !== 1) {
    throw badUsage(
      'Say what to change: --title, --body, --field, --state, … — or --editor, or --file alone.',
    );
  }
  if (editor) return editByEditor(session, item, reason);
  const read = file === undefined ? await editOf(item, options) : await editIn(session, item, file);
  const edit = { ...read, reason };
  return resultOf(session, item, edit.values, await saved(session, item, edit));
};

/** Opens the item in an editor. Whatever fails after that leaves the text in its file. */
async function editByEditor(session: Session, item: ItemPage['item'], reason?: string) {
  const base = editableValues(item);
  const before = writeDocument(item.key, { version: item.version, values: base });
  const edited = await editText(`${item.key}.md`, before, session.environment.editor);
  try {
    const { version, values } = readDocument(edited.text, base);
    const edit = {
      values: changedValues(base, values),
      expectedVersion: version,
      base,
      keptAt: edited.path,
      reason,
    };
    const result = await saved(session, item, edit);
    await edited.discard();
    return resultOf(session, item, edit.values, result);
  } catch (error) {
    if (!(error instanceof Failure && 'keptAt' in error.problem))
      session.warn(`Your text is kept in ${edited.path}`);
    throw error;
  }
}

async function editIn(session: Session, item: ItemPage['item'], file: string): Promise<Edit> {
  const path = resolve(session.environment.folder, file);
  const now = editableValues(item);
  const { version, values } = readDocument(await readFile(path, 'utf8'), now);
  return { values: changedValues(now, values), expectedVersion: version, base: null, keptAt: path };
}

async function editOf(
  item: ItemPage['item'],
  options: Omit<Options, 'editor' | 'file' | 'reason'>,
): Promise<Edit> {
  const {
    title,
    body,
    field = [],
    state,
    priority,
    owner,
    label = [],
    removeLabel = [],
    expectedVersion,
  } = options;
  const orNone = (word: string) => (word === 'none' ? null : word);
  const labels = [...new Set([...item.labels, ...label])].filter(
    (each) => !removeLabel.includes(each),
  );
  const values = {
    ...parseFields(item.kind, field),
    ...(title !== undefined && { title }),
    ...(body !== undefined && { body: await readText(body) }),
    ...(priority !== undefined && { priority: orNone(priority) }),
    ...(owner !== undefined && { owner: orNone(owner) }),
    ...(label.length + removeLabel.length > 0 && { labels }),
    ...(state !== undefined && { state: state.trim().toLowerCase() }),
  };
  const base = editableValues(item);
  const isBaseKnown = expectedVersion === undefined || expectedVersion === item.version;
  return {
    // Against another version than this one, what looks unchanged may be a change.
    values: isBaseKnown ? changedValues(base, values) : values,
    expectedVersion: expectedVersion ?? item.version,
    base: isBaseKnown ? base : null,
  };
}

async function saved(session: Session, item: ItemPage['item'], edit: Edit): Promise<AnyItem> {
  return Object.keys(edit.values).length === 0 ? present(item) : saveEdit(session, item, edit);
}

function resultOf(
  session: Session,
  before: ItemPage['item'],
  values: EditableValues,
  item: AnyItem,
) {
  const names = Object.keys(values);
  return {
    data: { item, changed: names },
    text: () => {
      if (names.length === 0) return `${itemText(session.paint, before)} is like that already.`;
      return `Changed ${names.join(', ')} of ${itemText(session.paint, item)}`;
    },
  };
}
