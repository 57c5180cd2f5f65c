import { claimFact, type Fact, FACTS, factsNamed } from './read-header.ts';
import type { Coverage } from '../items/leftover.ts';
import { isLiteral, type Page, textOf } from '../markdown/page.ts';
import { type Relation, relationIn, relationOfKey, relationOfValue } from './relations.ts';
import type { RoleSection } from './section-roles.ts';

/**
 * Relations outside the status section: under a key of the head, inside a status of the head, and on
 * lines anywhere that begin with the verb, as `- Supersedes [x](y.md)` under `Links`.
 */
export function statedRelations(
  page: Page,
  facts: readonly Fact[],
  roles: readonly RoleSection[],
  coverage: Coverage,
): Relation[] {
  const statuses = factsNamed(facts, FACTS.status).flatMap(
    ({ text, span }) => relationIn(text, span.start, page.folder, true) ?? [],
  );
  return [
    ...factRelations(page, facts, coverage),
    ...statuses,
    ...lineRelations(page, facts, roles),
  ];
}

function factRelations(page: Page, facts: readonly Fact[], coverage: Coverage): Relation[] {
  return facts.flatMap((fact) => {
    const verb = relationOfKey(fact.name);
    // A link may have commas in its text: it is read whole.
    const relation =
      verb &&
      relationOfValue(
        verb,
        fact.text.includes('](') ? [fact.text] : fact.values,
        page.folder,
        fact.span,
      );
    if (!relation) return [];
    claimFact(coverage, fact);
    return [relation];
  });
}

function lineRelations(
  page: Page,
  facts: readonly Fact[],
  roles: readonly RoleSection[],
): Relation[] {
  const relations: Relation[] = [];
  const isRead = page.lines.map(() => false);
  for (const { role, section } of roles)
    if (role === 'status') isRead.fill(true, section.first, section.last);
  for (const fact of facts)
    if (relationOfKey(fact.name)) isRead.fill(true, fact.line, fact.lineEnd);
  for (const [index, line] of page.lines.entries()) {
    if (isRead[index] || isLiteral(line) || line.kind !== 'text') continue;
    const relation = relationIn(textOf(page, index), line.start, page.folder, false);
    if (relation) relations.push(relation);
  }
  return relations;
}
