/** The analysis by itself, so that pages that do not write requirements do not load it. */
export { analyseRequirement } from '@throughline/domain';
