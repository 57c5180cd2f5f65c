/** The guides that rules come from, with their editions: rule numbers move between editions. */
export const GUIDES = {
  ears: 'EARS (Mavin et al., RE09)',
  incose: 'INCOSE GtWR v4',
  iso29148: 'ISO/IEC/IEEE 29148:2018',
  project: 'The project’s own terms',
} as const;
export type Guide = (typeof GUIDES)[keyof typeof GUIDES];
