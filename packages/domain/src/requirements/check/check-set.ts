import type { AnalysisConfig } from '@throughline/schema';
import { analyseSet, type SetFinding } from '../set/index.ts';
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

/** Holds requirements against each other. A suppression counts where it covers any of the places. */
export function checkSet<Place>(
  statements: readonly StatementOfSet<Place>[],
  config: AnalysisConfig,
): CheckedSet<Place> {
  const members = statements.map(({ text, qualityCharacteristic }, index) => ({
    id: String(index),
    text,
    ...(qualityCharacteristic !== undefined && { qualityCharacteristic }),
  }));
  const checked: CheckedSet<Place> = { findings: [], suppressed: [] };
  for (const found of analyseSet(members, config)) {
    const setting = config.rules[found.rule];
    if (setting === 'off') continue;
    const places = found.places.map(({ id, start, end, text }) => ({
      ...statements[Number(id)]!.tell(start, end),
      text,
    }));
    const finding = { ...found, ...(setting && { severity: setting }), places };
    const covers = found.places.map(({ id, text }) =>
      suppressionOf({ rule: found.rule, text }, statements[Number(id)]!.place, config.suppress),
    );
    const suppression = covers.find((each) => each !== null);
    if (suppression) checked.suppressed.push({ ...finding, reason: suppression.reason });
    else checked.findings.push(finding);
  }
  return checked;
}
