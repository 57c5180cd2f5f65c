import { headingName, type Section } from '../markdown/sections.ts';

const ADJECTIVES =
  'functional|non-?functional|system|software|product|feature|quality|key|core|detailed|added|modified|removed|all';
const GENERAL = new RegExp(
  `^(?:(?:(?:${ADJECTIVES}) )?requirements?(?: (?:document|specification|list))?|(?:success|acceptance) criteria|` +
    `(?:measurable )?outcomes|constraints?|(?:user )?stor(?:y|ies)|user scenarios?(?: (?:&|and) testing)?|` +
    `(?:feature |requirements? )?specifications?|features?|scope|details)$`,
);

/**
 * The author's own headings above a requirement, as labels from the outermost on: what groups it.
 * The main heading and general ones such as `Functional Requirements` group nothing.
 */
export function groupLabels(section: Section | null): string[] {
  const labels: string[] = [];
  for (let above = section; above?.heading; above = above.parent) {
    const isMain =
      above.level === 1 && above.parent?.children.find(({ level }) => level === 1) === above;
    const isGeneral = isMain || GENERAL.test(headingName(above.heading.text));
    if (!isGeneral) labels.unshift(above.heading.text.replaceAll(/[*_`]/g, '').trim());
  }
  return labels.filter((label) => label !== '');
}
