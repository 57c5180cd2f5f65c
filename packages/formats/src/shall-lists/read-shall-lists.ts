import { frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { groupLabels } from '../items/group-labels.ts';
import { claim, coverageOf } from '../items/leftover.ts';
import { newItem, setProse } from '../items/new-item.ts';
import { proseDocument } from '../items/prose-document.ts';
import { readQuestions } from '../items/questions.ts';
import { sourceIds } from '../items/source-ids.ts';
import {
  itemSpan,
  itemText,
  itemTextFrom,
  type ListItem,
  listItems,
  walkItems,
} from '../markdown/list-items.ts';
import { type Page } from '../markdown/page.ts';
import { type Section, sectionsOf, walkSections } from '../markdown/sections.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { shortTitle, slugOf } from '../text/plain.ts';

const SHALL = /\bshall\b/i;
/** `REQ-12:`, `**FR-001**:`, `[SYS.3]`, `` `R7` `` in front of a statement. */
const ID =
  /^(?:\*\*|__|`|\[|\()?([A-Za-z][A-Za-z0-9]*(?:[-_./][A-Za-z0-9]+)*?[-_.]?\d+(?:\.\d+)*[a-z]?)(?:\*\*|__|`|\]|\))?(?:\s*[:.–—-]\s*(?:\*\*|__)?\s*|\s+)(?=\S)/;
const ID_CHARACTERS = 120;

interface Statement {
  item: ListItem;
  section: Section;
}

/** The items of lists that say what shall be. */
export function shallStatements(page: Page): Statement[] {
  return [...walkSections(sectionsOf(page))].flatMap((section) =>
    [...walkItems(listItems(page, section.body, section.bodyEnd))]
      .filter((item) => SHALL.test(itemText(page, item, 'own')?.text ?? ''))
      .map((item) => ({ item, section })),
  );
}

/** Reads each statement of a list as a requirement; one nested in another refines it. */
export function readShallLists(page: Page): Reading {
  const remarks: Remark[] = frontMatterRemarks(page, new Set(['title']));
  const coverage = coverageOf(page);
  const ids = sourceIds(remarks);
  const items: ParsedItem[] = [];
  const links: ParsedLink[] = [];
  const found = new Map<ListItem, ParsedItem>();
  const statements = shallStatements(page);
  const isStatement = new Set(statements.map(({ item }) => item));
  for (const { item, section } of statements) {
    const inner = [...walkItems(item.children)].filter((child) => isStatement.has(child));
    const requirement = readStatement(page, item, inner.length > 0, (id) =>
      ids.take(id, item.line),
    );
    requirement.labels = groupLabels(section);
    claim(coverage, item.line, inner.length > 0 ? item.ownEnd : item.lineEnd);
    found.set(item, requirement);
    items.push(requirement);
  }
  for (const [item, { sourceId: whole, span }] of found) {
    for (const child of item.children) {
      const part = found.get(child);
      if (!part) continue;
      const [from, to] = [part.sourceId, whole].map((id) => ({ path: page.path, sourceId: id }));
      links.push({ type: 'refines', from: from!, to: to!, span: { ...span } });
    }
  }
  const document = proseDocument(page, sectionsOf(page), coverage);
  if (document) items.push(document);
  const questions = readQuestions(page, items);
  return {
    items: [...items, ...questions.items],
    links: [...links, ...questions.links],
    remarks,
  };
}

function readStatement(
  page: Page,
  item: ListItem,
  hasParts: boolean,
  takeId: (wanted: string) => string,
): ParsedItem {
  const head = page.text.slice(item.contentStart, item.contentStart + ID_CHARACTERS);
  const id = ID.exec(head);
  const start = item.contentStart + (id?.[0].length ?? 0);
  const statement = itemTextFrom(page, item, start, hasParts ? 'own' : 'all');
  const title = shortTitle(statement?.text ?? '') || 'Untitled';
  const wanted = id?.[1] ?? `shall-${slugOf(title).slice(0, 80)}`;
  const requirement = newItem('requirement', takeId(wanted), title, itemSpan(page, item));
  setProse(requirement, 'statement', [statement]);
  return requirement;
}
