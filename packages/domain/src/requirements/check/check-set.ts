import type { AnalysisConfig } from '@throughline/schema';
import { analyseSet, type SetFinding, type SetMember } from '../set/index.ts';
import { type StatementPlace, suppressionOf } from './suppressions.ts';

/** A statement of the set, and how a stretch of it is told. */
export interface StatementOfSet<Place> {
  text: string;
  place: StatementPlace;
  qualityCharacteristic?: string | null;
  tell: (start: number, end: number) => Place;
}

/** What holds between requirements, the one to change first. */
export interface LocatedSetFinding<Place> extends Omit<SetFinding, 'places'> {
  places: (Place & { text: string })[];
}

export interface CheckedSet<Place> {
  findings: LocatedSetFinding<Place>[];
  suppressed: (LocatedSetFinding<Place> & { reason: string })[];
}

/** Holds requirements against each other, as the project's settings want it. */
export function checkSet<Place>(
  statements: readonly StatementOfSet<Place>[],
  config: AnalysisConfig,
): CheckedSet<Place> {
  return settledSet(analyseSet(membersOf(statements), config), statements, config);
}

/** The statements as members of a set, known by their place in the list. */
export function membersOf<Place>(statements: readonly StatementOfSet<Place>[]): SetMember[] {
  return statements.map(({ text, qualityCharacteristic }, index) => ({
    id: String(index),
    text,
    ...(qualityCharacteristic !== undefined && { qualityCharacteristic }),
  }));
}

/**
 * What a project makes of the findings on {@link membersOf} its statements. A suppression counts where it
 * covers any of the places.
 */
export function settledSet<Place>(
  all: readonly SetFinding[],
  statements: readonly StatementOfSet<Place>[],
  config: AnalysisConfig,
): CheckedSet<Place> {
  const checked: CheckedSet<Place> = { findings: [], suppressed: [] };
  for (const found of all) {
    const setting = config.rules[found.rule];
    if (setting === 'off') continue;
    const places = found.places.map(({ id, start, end, text }) => ({
      ...statements[Number(id)]!.tell(start, end),
      text,
    }));
    const finding = { ...found, ...(setting && { severity: setting }), places };
    // What is about something that is not there has no place: only a suppression of the rule covers it.
    const covered = found.places.length > 0 ? found.places : [{ id: '', text: '' }];
    const covers = covered.map(({ id, text }) =>
      suppressionOf(
        { rule: found.rule, text },
        id === '' ? {} : statements[Number(id)]!.place,
        config.suppress,
      ),
    );
    const suppression = covers.find((each) => each !== null);
    if (suppression) checked.suppressed.push({ ...finding, reason: suppression.reason });
    else checked.findings.push(finding);
  }
  return checked;
}
