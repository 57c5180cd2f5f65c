import { unitOf } from '../analysis/words/units.ts';
import { placeAt, type Reading } from './read-member.ts';
import { type SetFinding, setFinding, type SetPlace } from './set-finding.ts';

/** Dimensions that are given in two systems of units: metric and imperial, Celsius and Fahrenheit. */
export function inconsistentUnits(readings: readonly Reading[]): SetFinding[] {
  const systems = new Map<string, Map<string, SetPlace[]>>();
  for (const reading of readings) {
    for (const { unit, dimension, from, to } of reading.quantities) {
      const known = unitOf(unit);
      if (!known) continue;
      const ofDimension = systems.get(dimension) ?? new Map<string, SetPlace[]>();
      const places = ofDimension.get(known.system) ?? [];
      places.push(placeAt(reading, from, to));
      systems.set(dimension, ofDimension.set(known.system, places));
    }
  }
  return [...systems].flatMap(([dimension, ofDimension]) => {
    if (ofDimension.size < 2) return [];
    const [usual, ...others] = [...ofDimension].toSorted(([, a], [, b]) => b.length - a.length);
    return [
      setFinding('SET-UNIT', {
        severity: 'warning',
        confidence: 0.9,
        message: `A ${dimension} is given in ${[usual!, ...others].map(([system]) => system).join(' and ')} units. Give all in ${usual![0]} ones, and the others in brackets at most.`,
        places: others.flatMap(([, places]) => places).slice(0, 50),
      }),
    ];
  });
}
