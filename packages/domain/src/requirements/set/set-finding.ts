import type { FindingSeverity } from '@throughline/schema';

/** A requirement of the set: whatever id the caller knows it by, and its statement. */
export interface SetMember {
  id: string;
  text: string;
  /** Its characteristic of ISO/IEC 25010, where it is known. */
  qualityCharacteristic?: string | null;
}

/** A stretch of a member's text, in UTF-16 offsets, half open. */
export interface SetPlace {
  id: string;
  start: number;
  end: number;
  text: string;
}

/** What holds between requirements, and not in one of them alone. */
export interface SetFinding {
  rule: SetRuleId;
  guide: string;
  severity: FindingSeverity;
  /** 0 to 1. */
  confidence: number;
  message: string;
  /** The requirements that it is about, the one to change first. */
  places: SetPlace[];
}

/** The rules of the set, with the guides that they come from. */
export const SET_RULES = {
  'SET-DUPLICATE': { guide: 'INCOSE GtWR v4 R30', title: 'Each thing is demanded once' },
  'SET-SIMILAR': { guide: 'INCOSE GtWR v4 R30', title: 'What sounds alike is told apart' },
  'SET-CONTRADICTION': {
    guide: 'ISO/IEC/IEEE 29148:2018',
    title: 'No two demands exclude each other',
  },
  'SET-BOUND': { guide: 'ISO/IEC/IEEE 29148:2018', title: 'One quantity has one limit' },
  'SET-TERM': { guide: 'INCOSE GtWR v4 R36', title: 'One term is written one way' },
  'SET-UNIT': {
    guide: 'INCOSE GtWR v4 R36',
    title: 'One quantity is given in one system of units',
  },
  'SET-ACRONYM': {
    guide: 'INCOSE GtWR v4 R37',
    title: 'An acronym is explained once, and the same everywhere',
  },
  'SET-GLOSSARY': {
    guide: 'INCOSE GtWR v4 R4',
    title: 'The glossary’s words for the glossary’s things',
  },
  'SET-QUALITY': { guide: 'ISO/IEC 25010:2023', title: 'No quality is forgotten' },
} as const;
export type SetRuleId = keyof typeof SET_RULES;

/** A finding of a rule, with its guide. */
export function setFinding(rule: SetRuleId, about: Omit<SetFinding, 'rule' | 'guide'>): SetFinding {
  return { rule, guide: SET_RULES[rule].guide, ...about };
}
