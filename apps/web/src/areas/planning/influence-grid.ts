import type { Stakeholder } from '@throughline/shared/schema';

/** From this rating on influence and interest are high. */
const HIGH = 3;

export type GridPlace = 'manage' | 'satisfy' | 'inform' | 'monitor';

/** The four places of the grid of power and interest (Mendelow, 1981), row by row. */
export const GRID: readonly { place: GridPlace; title: string; because: string }[] = [
  { place: 'satisfy', title: 'Keep satisfied', because: 'much influence, little interest' },
  { place: 'manage', title: 'Work closely with', because: 'much influence, much interest' },
  { place: 'monitor', title: 'Keep an eye on', because: 'little influence, little interest' },
  { place: 'inform', title: 'Keep informed', because: 'little influence, much interest' },
];

/** Where somebody stands; null where one of the two is not judged. */
export function gridPlaceOf({
  influence,
  interest,
}: Pick<Stakeholder, 'influence' | 'interest'>): GridPlace | null {
  if (influence === null || interest === null) return null;
  if (influence >= HIGH) return interest >= HIGH ? 'manage' : 'satisfy';
  return interest >= HIGH ? 'inform' : 'monitor';
}
