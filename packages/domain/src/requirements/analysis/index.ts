export { analyseRequirement, type AnalysisOptions } from './analyse.ts';
export {
  type EarsClause,
  type EarsClauseType,
  type EarsParse,
  parseEars,
} from './ears/parse-ears.ts';
export { applyRewrite } from './edit/edits.ts';
export { GUIDES, type Guide } from './guides.ts';
export { loadTagger } from './load-tagger.ts';
export { RULES } from './registry.ts';
export type { Rule } from './rule.ts';
export { termRule } from './term-rule.ts';
export type { PartOfSpeech, TaggedWord, Tagger } from './tagger.ts';
