import { statementOf, withLinesAfter } from '../add/after-entry.ts';
import type { Page } from '../markdown/page.ts';
import { type Section, sectionsOf } from '../markdown/sections.ts';
import type { Adding, NewFile, ReadPage } from '../reader.ts';
import { requirementSections } from './read-openspec.ts';

/** `### Requirement: Title` with its scenarios below, after the last; in a change among those added. */
export function* newOpenSpecRequirement({ item }: Adding, { page }: ReadPage): Iterable<NewFile> {
  const sections = requirementSections(sectionsOf(page));
  const isAdded = (section: Section) => /^added\b/i.test(section.parent?.heading?.text ?? '');
  const model = sections.findLast(isAdded) ?? sections.at(-1);
  if (!model) return;
  const { level, body } = model;
  const gap = page.lines[body]?.kind === 'blank' ? [''] : [];
  const criteria = item.fields['acceptanceCriteria'] as string[];
  const scenarios = scenarioLines(criteria, level + 1);
  const lines = [
    `${'#'.repeat(level)} Requirement: ${item.title}`,
    ...gap,
    ...statementOf(item).split('\n'),
    ...scenarios,
    ...(item.body === '' ? [] : ['', ...item.body.split('\n')]),
  ];
  yield withLinesAfter(page, lastLineEnd(page, model), ['', ...lines]);
}

function lastLineEnd(page: Page, { first, last }: Section): number {
  let line = last - 1;
  while (line > first && page.lines[line]!.kind === 'blank') line -= 1;
  return page.lines[line]!.end;
}

/** Scenarios under headings of a level, each after a blank line. */
export function scenarioLines(criteria: readonly string[], level: number): string[] {
  return criteria.flatMap((text) => {
    const [name, ...steps] = text.split('\n');
    return ['', `${'#'.repeat(level)} Scenario: ${name}`, ...steps];
  });
}
