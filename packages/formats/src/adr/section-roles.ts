import { headingName, type Section, walkSections } from '../markdown/sections.ts';

/** What a section of a decision record is for. */
export type Role =
  | 'title'
  | 'status'
  | 'date'
  | 'deciders'
  | 'tags'
  | 'context'
  | 'drivers'
  | 'options'
  | 'option'
  | 'pros'
  | 'outcome'
  | 'consequences'
  | 'confirmation';

/** What every record has, also while nothing is in it. */
export const ALWAYS: ReadonlySet<Role> = new Set(['status', 'context', 'outcome', 'consequences']);

const NAMES: Record<Exclude<Role, 'option'>, string> = {
  title: 'title',
  status: 'status|state|decision status|statut|estado|stato|状态|ステータス',
  date: 'date|decision date|date of decision|datum|fecha|data|日付|日期',
  deciders:
    'deciders|decider|decision makers|decision-makers|decision maker|decided by|participants|entscheider',
  tags: 'tags|labels|keywords|categories',
  context: `context|context and problem statement|context & problem statement|context and problem|problem statement|
    problem|the problem|background|context and background|context/background|issue|motivation|problem description|kontext|
    kontext und problemstellung|contexte|contexte et énoncé du problème|contexto|contesto|context en probleemstelling|
    背景|コンテキスト|上下文`,
  drivers:
    'decision drivers|drivers|decision criteria|forces|entscheidungstreiber|einflussfaktoren|treiber',
  options: `considered options|options considered|options|alternatives|alternatives considered|considered alternatives|
    other options considered|other alternatives considered|alternative options|alternative solutions|
    alternatives and options|rejected alternatives|rejected options|possible solutions|possible options|
    evaluated options|betrachtete optionen|optionen|alternativen|betrachtete alternativen|options envisagées|
    options considérées|alternatives envisagées|opciones consideradas|opciones|alternativas|opções consideradas|
    選択肢|检讨的选项|考虑的方案`,
  pros: `pros and cons of the options|pros and cons of options|pros & cons of the options|pros and cons of the alternatives|
    analysis of the options|options analysis|comparison of options|vor- und nachteile der optionen`,
  outcome: `decision|decision outcome|decisions|the decision|outcome|decision and rationale|decision & rationale|
    decision made|final decision|proposed decision|proposal|resolution|solution|chosen solution|proposed solution|
    entscheidung|entscheidungsergebnis|ergebnis der entscheidung|décision|résultat de la décision|decisión|
    decisión tomada|decisão|decisione|beslissing|besluit|決定|决定|决策`,
  consequences: `consequences|consequence|implications|positive consequences|negative consequences|neutral consequences|
    consequences and trade-offs|consequences and tradeoffs|trade-offs|tradeoffs|impact|impacts|konsequenzen|auswirkungen|
    folgen|positive konsequenzen|negative konsequenzen|conséquences|consecuencias|consequências|conseguenze|gevolgen|
    結果|影響|后果|影响`,
  confirmation:
    'confirmation|validation|verification|compliance|how we will know|bestätigung|validierung',
};

const ROLE_BY_NAME = new Map<string, Role>(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split('|').map((name): [string, Role] => [name.trim(), role as Role]),
  ),
);

/** These may stand inside another known section and are then taken out of it. */
const NESTED = new Map<string, Role>([
  ['consequences', 'consequences'],
  ['positive consequences', 'consequences'],
  ['negative consequences', 'consequences'],
  ['neutral consequences', 'consequences'],
  ['konsequenzen', 'consequences'],
  ['confirmation', 'confirmation'],
  ['validation', 'confirmation'],
  ['decision drivers', 'drivers'],
  ['considered options', 'options'],
  ['alternatives considered', 'options'],
  ['considered alternatives', 'options'],
]);

/** The role that a heading's words give its section; null for a heading of the author's own. */
export function roleOfHeading(text: string): Role | null {
  const name = headingName(text);
  const short = name
    .replace(/\s*[:(–—].*$/, '')
    .replace(/\s+-\s.*$/, '')
    .trim();
  const role = ROLE_BY_NAME.get(name) ?? shortRole(ROLE_BY_NAME.get(short));
  if (role) return role;
  return /^(?:option|alternative|variante?) (?:\d+|[a-z])(?:\b|$)/.test(name) ? 'option' : null;
}

// `Decision: use X` says its role and more; `Date: …` under a heading's marks is too odd to be trusted.
function shortRole(role: Role | undefined): Role | null {
  return role && role !== 'date' && role !== 'tags' && role !== 'deciders' && role !== 'title'
    ? role
    : null;
}

/** Whether a heading says its section's role and nothing else. */
export function isPlainHeading(text: string): boolean {
  return (
    ROLE_BY_NAME.has(headingName(text)) &&
    !/^(?:positive|negative|neutral)\b/.test(headingName(text))
  );
}

/** A section with its role. */
export interface RoleSection {
  role: Role;
  section: Section;
  /** The known section it stands in, and is taken out of. */
  within: Section | null;
}

/**
 * The sections with a role, in the order of the text. Below a heading of the author's own only those
 * count whose role is nowhere else: `Consequences` under `Idea A` are the idea's.
 */
export function roleSections(root: Section, title: Section | null): RoleSection[] {
  const found: RoleSection[] = [];
  const deep: RoleSection[] = [];
  visit(root, null, false);
  for (const candidate of deep) {
    const isElsewhere = found.some(
      ({ role }) => role === candidate.role || (role === 'options' && candidate.role === 'option'),
    );
    if (!isElsewhere) found.push(candidate);
  }
  return found.toSorted((a, b) => a.section.first - b.section.first);

  function visit(section: Section, known: RoleSection | null, isDeep: boolean): void {
    for (const child of section.children) {
      const within = known?.section ?? null;
      const role = known ? nestedRole(child, known) : roleOfHeading(child.heading!.text);
      const entry = role && child !== title ? { role, section: child, within } : null;
      if (entry) (isDeep ? deep : found).push(entry);
      const isOwn = !entry && !known && child !== title;
      visit(child, entry ?? known, isDeep || isOwn);
    }
  }
}

function nestedRole(section: Section, known: RoleSection): Role | null {
  if (section.level !== known.section.level + 1) return null;
  const role = NESTED.get(headingName(section.heading!.text)) ?? null;
  return role === known.role ? null : role;
}

/** Whether a page has sections that make it a decision record: the decision itself and what led to it. */
export function hasDecisionSections(root: Section): boolean {
  const roles = new Set(
    [...walkSections(root)].map(({ heading }) => heading && roleOfHeading(heading.text)),
  );
  const hasDecision = [...walkSections(root)].some(
    ({ heading }) => heading && isDecisionHeading(heading.text),
  );
  return (
    hasDecision &&
    (roles.has('context') ||
      roles.has('status') ||
      roles.has('consequences') ||
      roles.has('options'))
  );
}

function isDecisionHeading(text: string): boolean {
  return (
    roleOfHeading(text) === 'outcome' &&
    !/^(?:solution|proposed solution|resolution|outcome|proposal)/.test(headingName(text))
  );
}
