import { QualityCharacteristic } from '@throughline/schema';
import type { Reading } from './read-member.ts';
import { type SetFinding, setFinding } from './set-finding.ts';

/** Too few requirements to ask what is missing. */
const SET_MIN = 10;

/** The characteristics of ISO/IEC 25010 that no requirement of a set speaks of, if any one does. */
export function missingQualities(readings: readonly Reading[]): SetFinding[] {
  const named = new Set(readings.map(({ member }) => member.qualityCharacteristic ?? ''));
  const missing = QualityCharacteristic.options.filter(
    (characteristic) => characteristic !== 'functional_suitability' && !named.has(characteristic),
  );
  const isAsked = readings.some(({ member }) => member.qualityCharacteristic !== undefined);
  if (!isAsked || readings.length < SET_MIN || missing.length === 0) return [];
  return [
    setFinding('SET-QUALITY', {
      severity: 'info',
      confidence: 0.6,
      message: `No requirement is about ${missing.map((each) => each.replaceAll('_', ' ')).join(', ')}. Ask the stakeholders, and write down the answer, also where it is “nothing”.`,
      places: [],
    }),
  ];
}
