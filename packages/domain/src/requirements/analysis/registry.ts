import type { Rule } from './rule.ts';
import { abbreviations } from './rules/incose-r38-abbreviations.ts';
import { absolutes } from './rules/incose-r26-absolutes.ts';
import { acronyms } from './rules/incose-r37-acronyms.ts';
import { activeVoice } from './rules/incose-r2-active-voice.ts';
import { definedTerms } from './rules/incose-r4-defined-terms.ts';
import { combinators } from './rules/incose-r19-combinators.ts';
import { comparative } from './rules/iso-comparative.ts';
import { decimals } from './rules/incose-r40-decimals.ts';
import { definiteArticle } from './rules/incose-r5-definite-article.ts';
import { doubledWord } from './rules/incose-r12-doubled-word.ts';
import { earsComma } from './rules/ears-comma.ts';
import { earsConditionKind } from './rules/ears-condition-kind.ts';
import { earsKeyword } from './rules/ears-keyword.ts';
import { earsModal } from './rules/ears-modal.ts';
import { earsOrder } from './rules/ears-order.ts';
import { earsShall } from './rules/ears-shall.ts';
import { earsSubject } from './rules/ears-subject.ts';
import { earsThen } from './rules/ears-then.ts';
import { earsTrigger } from './rules/ears-trigger.ts';
import { enumeration } from './rules/incose-r22-enumeration.ts';
import { escapeClauses } from './rules/incose-r8-escape-clauses.ts';
import { explicitCondition } from './rules/incose-r27-explicit-condition.ts';
import { heading } from './rules/incose-r25-heading.ts';
import { logic } from './rules/incose-r15-logic.ts';
import { measurablePerformance } from './rules/incose-r34-measurable-performance.ts';
import { negation } from './rules/incose-r16-negation.ts';
import { nonverifiable } from './rules/iso-nonverifiable.ts';
import { oblique } from './rules/incose-r17-oblique.ts';
import { openEnded } from './rules/incose-r9-open-ended.ts';
import { parentheses } from './rules/incose-r21-parentheses.ts';
import { pronouns } from './rules/incose-r24-pronouns.ts';
import { punctuation } from './rules/incose-r14-punctuation.ts';
import { purpose } from './rules/incose-r20-purpose.ts';
import { quantifiers } from './rules/incose-r32-quantifiers.ts';
import { range } from './rules/incose-r33-range.ts';
import { separateClauses } from './rules/incose-r11-separate-clauses.ts';
import { severalConditions } from './rules/incose-r28-several-conditions.ts';
import { singleThought } from './rules/incose-r18-single-thought.ts';
import { solutionFree } from './rules/incose-r31-solution-free.ts';
import { structuredStatement } from './rules/incose-r1-structured-statement.ts';
import { subjectFits } from './rules/incose-r3-subject-fits.ts';
import { subjective } from './rules/iso-subjective.ts';
import { superfluousInfinitives } from './rules/incose-r10-superfluous-infinitives.ts';
import { superlative } from './rules/iso-superlative.ts';
import { temporal } from './rules/incose-r35-temporal.ts';
import { units } from './rules/incose-r6-units.ts';
import { vagueTerms } from './rules/incose-r7-vague-terms.ts';

/** Every rule, in the order of the guides: EARS, INCOSE by number, ISO 29148. */
export const RULES: readonly Rule[] = [
  earsComma,
  earsConditionKind,
  earsKeyword,
  earsModal,
  earsOrder,
  earsShall,
  earsSubject,
  earsThen,
  earsTrigger,
  structuredStatement,
  activeVoice,
  subjectFits,
  definedTerms,
  definiteArticle,
  units,
  vagueTerms,
  escapeClauses,
  openEnded,
  superfluousInfinitives,
  separateClauses,
  doubledWord,
  punctuation,
  logic,
  negation,
  oblique,
  singleThought,
  combinators,
  purpose,
  parentheses,
  enumeration,
  pronouns,
  heading,
  absolutes,
  explicitCondition,
  severalConditions,
  solutionFree,
  quantifiers,
  range,
  measurablePerformance,
  temporal,
  acronyms,
  abbreviations,
  decimals,
  comparative,
  nonverifiable,
  subjective,
  superlative,
];
