import { headingName, type Section, walkSections } from '../markdown/sections.ts';

const GENERAL = new Set([
  'tasks',
  'task list',
  'implementation plan',
  'implementation tasks',
  'implementation',
  'todo',
  'checklist',
  'plan',
]);

const NO_GROUP = /^(?:tests?|implementation)(?: for .*)?$/;

/**
 * The phase that a line stands in and the group inside it, as the texts of the headings of the second
 * level and below; general headings such as `Tasks` are none. Lines have to be asked in order.
 */
export function phaseFinder(root: Section): (line: number) => string[] {
  const sections = [...walkSections(root)].filter(({ heading }) => heading !== null);
  let next = 0;
  let current: Section | null = null;
  return (line) => {
    while (next < sections.length && sections[next]!.first <= line) current = sections[next++]!;
    const labels: string[] = [];
    for (
      let section: Section | null = current;
      section?.heading && section.level > 1;
      section = section.parent
    ) {
      const name = headingName(section.heading.text);
      if (!GENERAL.has(name) && !(section.level > 2 && NO_GROUP.test(name)))
        labels.unshift(labelOf(section.heading.text));
    }
    return labels.filter((label) => label !== '');
  };
}

function labelOf(text: string): string {
  return text
    .replace(/\s*[([]priority\b.*$/i, '')
    .replaceAll(/[*_`]|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .trim();
}
