import { setImmediate } from 'node:timers/promises';
import {
  analyseSetInSteps,
  loadTagger,
  meanReadiness,
  membersOf,
  readinessOf,
  RULES,
  SET_RULES,
  settledSet,
  statementCheck,
  type StatementPlace,
} from '@throughline/domain';
import {
  type AnalysisConfig,
  type CheckedRequirement,
  type Finding,
  formatKey,
  type FoundRequirement,
  PLACES_MAX,
  type ProjectFinding,
  type RequirementId,
} from '@throughline/schema';
import type { StatedRequirement } from './analysis-store.ts';

/** Everything that is found in the requirements of a project, in the order of the work. */
export interface ProjectFindings {
  requirements: ReadonlyMap<RequirementId, FoundRequirement>;
  findings: readonly ProjectFinding[];
  readiness: number | null;
}

/** So many statements are checked before others get their turn: some tens of milliseconds. */
const STATEMENTS_AT_ONCE = 100;

/** Titles by rule id. */
export const RULE_TITLES: ReadonlyMap<string, string> = new Map([
  ...RULES.map(({ id, title }): [string, string] => [id, title]),
  ...Object.entries(SET_RULES).map(([id, { title }]): [string, string] => [id, title]),
]);

/** What was found in single statements under some settings, by what was checked. */
export type KnownChecks = ReadonlyMap<string, CheckedRequirement>;

/** Checks requirements alone, but for what is known, and against each other, as the settings want it. */
export async function findAll(
  stated: readonly StatedRequirement[],
  config: AnalysisConfig,
  known: KnownChecks,
): Promise<{ findings: ProjectFindings; checks: KnownChecks }> {
  const requirements = stated
    .filter(({ statement }) => statement.trim() !== '')
    .map((one) => ({ ...one, key: formatKey('requirement', one.number), place: placeOf(one) }));
  const check = statementCheck(config, await loadTagger());
  const findings: ProjectFinding[] = [];
  const readiness: number[] = [];
  const checks = new Map<string, CheckedRequirement>();
  for (const [index, requirement] of requirements.entries()) {
    const { statement, place } = requirement;
    const subject = JSON.stringify([statement, place]);
    const checked = known.get(subject) ?? check(statement, place);
    checks.set(subject, checked);
    readiness.push(readinessOf(checked.findings));
    for (const finding of checked.findings) findings.push(ofStatement(requirement, finding, null));
    for (const { reason, ...finding } of checked.suppressed)
      findings.push(ofStatement(requirement, finding, reason));
    if (index % STATEMENTS_AT_ONCE === STATEMENTS_AT_ONCE - 1) await setImmediate();
  }

  const statements = requirements.map(({ id, statement, qualityCharacteristic, place }) => ({
    text: statement,
    place,
    qualityCharacteristic,
    tell: (start: number, end: number) => ({ id, start, end }),
  }));
  const steps = analyseSetInSteps(membersOf(statements), config);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await setImmediate();
  const set = settledSet(step.value, statements, config);
  const ofSet = [...set.findings.map((one) => ({ ...one, reason: null })), ...set.suppressed];
  findings.push(
    ...ofSet.map(({ places, ...finding }, index) => ({
      ...finding,
      id: `set ${index}`,
      scope: 'set' as const,
      places: places.slice(0, PLACES_MAX),
      placesTotal: places.length,
      rewrite: null,
    })),
  );
  const numbers = new Map(requirements.map(({ id, number }) => [id, number]));
  return {
    findings: {
      requirements: new Map(requirements.map((one) => [one.id, presented(one)])),
      findings: findings.toSorted(byWork(numbers)),
      readiness: meanReadiness(readiness),
    },
    checks,
  };
}

type Requirement = StatedRequirement & { key: string; place: StatementPlace };

function placeOf({ number, type, sourceId, path }: StatedRequirement): StatementPlace {
  const key = formatKey('requirement', number);
  const items = sourceId === null ? [key] : [key, sourceId];
  return { items, isConstraint: type === 'constraint', ...(path !== null && { path }) };
}

const presented = ({ id, key, title, state, version, statement }: Requirement) => ({
  id,
  key,
  title,
  state,
  version,
  statement,
});

function ofStatement({ id }: Requirement, finding: Finding, reason: string | null): ProjectFinding {
  const { rule, guide, severity, confidence, message, rewrite, start, end, text } = finding;
  return {
    id: `${id} ${rule} ${start} ${end}`,
    scope: 'statement',
    rule,
    guide,
    severity,
    confidence,
    message,
    places: [{ id, start, end, text }],
    placesTotal: 1,
    rewrite,
    reason,
  };
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Errors first, then what holds between requirements, then by rule and requirement. */
function byWork(numbers: ReadonlyMap<string, number>) {
  const numberOf = ({ places }: ProjectFinding) => numbers.get(places[0]?.id ?? '') ?? 0;
  return (a: ProjectFinding, b: ProjectFinding): number =>
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    Number(a.scope === 'statement') - Number(b.scope === 'statement') ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule)) ||
    numberOf(a) - numberOf(b);
}
