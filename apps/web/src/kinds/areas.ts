import { KIND_NAMES, KINDS, type Area, type Kind } from '@throughline/shared/schema';

const KIND_BY_AREA = new Map<string, Kind>(KIND_NAMES.map((kind) => [KINDS[kind].area, kind]));

export const areaOf = (kind: Kind): Area => KINDS[kind].area;

/** The kind that an address like /p/shop/requirements lists; null where there is none. */
export const kindOfArea = (area: string): Kind | null => KIND_BY_AREA.get(area) ?? null;

/** The order of the thread, from left to right, and the kinds that stand beside it. */
export const THREAD_KINDS = [
  'stakeholder',
  'goal',
  'requirement',
  'research',
  'decision',
  'task',
  'test',
  'release',
] as const satisfies readonly Kind[];
export const SIDE_KINDS = [
  'question',
  'component',
  'document',
  'feedback',
] as const satisfies readonly Kind[];

/** All kinds from left to right, those beside the thread last but for components, which decisions are about. */
export const KIND_ORDER: readonly Kind[] = [
  'stakeholder',
  'goal',
  'requirement',
  'research',
  'decision',
  'component',
  'task',
  'test',
  'release',
  'question',
  'document',
  'feedback',
];
