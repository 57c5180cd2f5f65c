import { insertLines } from '../edit/insert-lines.ts';
import { removeLines } from '../edit/remove-lines.ts';
import { relationType } from '../items/relation-types.ts';
import { type Page, textOf } from '../markdown/page.ts';
import type { ParsedLink } from '../parsed.ts';
import type { LinkPlaces, Linking, Way } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { scanSdoc } from './scan-sdoc.ts';

/** `RELATIONS:` of the requirement that the link leads from. */
export const sdocLinks: LinkPlaces = {
  types: { refines: ['from'], depends: ['from'], conflicts: ['from'] },
  add,
  remove,
};

function* add({ page, item, type, isFrom, other }: Linking): Iterable<Way> {
  const node = scanSdoc(page).nodes.find(({ span }) => span.start === item.span.start);
  if (!node || !isFrom || !other.path.endsWith('.sdoc')) return;
  const roles =
    type === 'refines' ? [null] : rolesOf(page).filter((role) => relationType(role) === type);
  const last = node.relations.at(-1);
  const end = lineIndexAt(page.lines, (last?.span.end ?? node.fields.at(-1)!.span.end) - 1);
  for (const role of roles) {
    const lines = [
      '- TYPE: Parent',
      `  VALUE: ${other.sourceId}`,
      ...(role === null ? [] : [`  ROLE: ${role}`]),
    ];
    yield [insertLines(page, end + 1, last ? lines : ['RELATIONS:', ...lines])];
  }
}

/** The names that the grammar of the document gives to relations. */
const rolesOf = (page: Page) =>
  [...page.text.matchAll(/^ {4}ROLE:[ \t]*(.+?)[ \t]*$/gm)].map((match) => match[1]!);

// With the head where it was the only one.
function* remove({ page, item, isFrom }: Linking, { span }: ParsedLink): Iterable<Way> {
  if (!isFrom) return;
  const node = scanSdoc(page).nodes.find(({ span: own }) => own.start === item.span.start);
  const first = lineIndexAt(page.lines, span.start);
  const last = lineIndexAt(page.lines, span.end - 1) + 1;
  const isOnly =
    node?.relations.length === 1 && /^(?:RELATIONS|REFS):/.test(textOf(page, first - 1));
  yield [removeLines(page, isOnly ? first - 1 : first, last)];
}
