import { readAsRefines, relationType } from '../items/relation-types.ts';
import { splitPath } from '../markdown/page.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { SdocNode, SdocRelation } from './scan-sdoc.ts';

/** The links that a requirement's relations state; files and literature are remarked, for they are no items. */
export function relationLinks(node: SdocNode, item: ParsedItem, remarks: Remark[]): ParsedLink[] {
  return node.relations.flatMap((relation): ParsedLink[] => {
    const own = { sourceId: item.sourceId, kind: 'requirement' } as const;
    const other = { sourceId: relation.value, kind: 'requirement' } as const;
    const { span, role, line } = relation;
    if (relation.value === '' || !/^(?:Parent|Child)$/.test(relation.type)) {
      remarks.push(leftOut(relation, item));
      return [];
    }
    const type = relationType(role);
    if (role !== '' && type === null) remarks.push(readAsRefines(role, line));
    const [from, to] = relation.type === 'Parent' ? [own, other] : [other, own];
    return [{ type: type ?? 'refines', from, to, span }];
  });
}

function leftOut({ type, value, line }: SdocRelation, item: ParsedItem): Remark {
  const what = value === '' ? 'a relation without a value' : `${type || 'relation'} ${value}`;
  const message = `${item.sourceId}: ${what} leads to no item`;
  return { line: line + 1, lineEnd: line + 1, code: 'unresolved_link', message };
}

/** A document made of others describes them. */
export function includedDocument(node: SdocNode, path: string): ParsedLink[] {
  const file = node.fields.find(({ name }) => name === 'FILE');
  if (!file || file.value === '') return [];
  const to = { path: joinPath(splitPath(path).folder, file.value), kind: 'document' } as const;
  return [{ type: 'describes', from: { path, sourceId: 'document' }, to, span: file.whole }];
}

function joinPath(folder: string, relative: string): string {
  const parts = folder.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
