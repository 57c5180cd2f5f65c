import { statementOf, withLinesAfter } from '../add/after-entry.ts';
import { nextId } from '../add/next-number.ts';
import { lineEndOf } from '../edit/way.ts';
import type { Page } from '../markdown/page.ts';
import type { Adding, NewFile, NewItem, ReadPage } from '../reader.ts';
import { scanSdoc, type SdocNode } from './scan-sdoc.ts';

/** `[REQUIREMENT]` with the next UID and the fields of the last one, below it. */
export function* newSdocRequirement(
  { item, takenIds }: Adding,
  { page, items }: ReadPage,
): Iterable<NewFile> {
  const nodes = scanSdoc(page).nodes.filter(({ tag }) => tag === 'REQUIREMENT');
  const model = nodes.findLast((node) => uidOf(node) !== '') ?? nodes.at(-1);
  if (!model) return;
  const uid = uidOf(model);
  const ids = [...items.map(({ sourceId }) => sourceId), ...takenIds];
  const lineEnd = lineEndOf(page.text);
  const lines = [
    '',
    '[REQUIREMENT]',
    ...(uid === '' ? [] : [`UID: ${nextId(uid, ids)}`]),
    ...fields(page, model, item).flatMap((field) => field.split(lineEnd)),
  ];
  yield withLinesAfter(page, model.span.end, lines);
}

const uidOf = ({ fields: all }: SdocNode) => all.find(({ name }) => name === 'UID')?.value ?? '';

/** Fields in the order of StrictDoc's own grammar. */
function fields(page: Page, model: SdocNode, item: NewItem): string[] {
  const rationale = item.fields['rationale'] as string;
  const status = model.fields.find(({ name }) => name === 'STATUS');
  return [
    // The word is made that of the item's state when the draft is filled in.
    ...(status ? [`STATUS: ${status.value}`] : []),
    ...(item.labels.length > 0 ? [`TAGS: ${item.labels.join(', ')}`] : []),
    `TITLE: ${item.title}`,
    `STATEMENT: ${block(page, model, 'STATEMENT', statementOf(item))}`,
    ...(rationale === '' ? [] : [`RATIONALE: ${block(page, model, 'RATIONALE', rationale)}`]),
    ...(item.body === '' ? [] : [`COMMENT: ${block(page, model, 'COMMENT', item.body)}`]),
  ];
}

// Between marks where the model has them, or where one line is not enough.
function block(page: Page, model: SdocNode, name: string, text: string): string {
  const span = model.fields.find((field) => field.name === name)?.span;
  const isMarked = !span || page.text.startsWith('>>>', span.start) || text.includes('\n');
  return isMarked ? ['>>>', ...text.split('\n'), '<<<'].join(lineEndOf(page.text)) : text;
}
