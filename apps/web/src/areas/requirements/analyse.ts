/** The analysis by itself, so that pages that do not write requirements do not load it. */
export { statementCheck } from '@throughline/domain';
