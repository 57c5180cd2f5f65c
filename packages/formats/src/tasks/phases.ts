import { headingName, type Section, walkSections } from '../markdown/sections.ts';

const GENERAL = new Set(['tasks', 'task list', 'implementation plan', 'implementation tasks', 'implementation', 'todo', 'checklist', 'plan']);

/**
 * The phase that a line stands in, as the text of the nearest heading of the second level or above it;
 * general headings such as `Tasks` are none. Lines have to be asked in order.
 */
export function phaseFinder(root: Section): (line: number) => string[] {
  const headings = [...walkSections(root)].filter(({ heading, level }) => heading !== null && level <= 2);
  let next = 0;
  let current: Section | null = null;
  return (line) => {
    while (next < headings.length && headings[next]!.first <= line) current = headings[next++]!;
    if (!current || current.level === 1 || GENERAL.has(headingName(current.heading!.text))) return [];
    const phase = current
      .heading!.text.replace(/\s*[([]priority\b.*$/i, '')
      .replaceAll(/[*_`]|\p{Extended_Pictographic}|\uFE0F/gu, '')
      .trim();
    return phase === '' ? [] : [phase];
  };
}
