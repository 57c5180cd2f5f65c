import { wordSet } from '../text/phrases.ts';

/** The closed classes of English words: these need no tagger. */
export const DETERMINERS = wordSet(
  'the a an each every all any some no this that these those its their his her our your my both either neither another such',
);
export const PREPOSITIONS = wordSet(`
  about above across after against along among around as at before behind below beneath beside besides
  between beyond by concerning despite down during except for from in inside into like near of off on
  onto out outside over past per regarding since than through throughout to toward towards under
  until up upon via with within without`);
export const CONJUNCTIONS = wordSet(
  'and or but nor so yet if when while where unless because although though whereas whether',
);
export const BE_FORMS = wordSet('be is are was were been being am');
export const HAVE_FORMS = wordSet('have has had having');
export const DO_FORMS = wordSet('do does did');
export const MODALS = wordSet('shall must will should would can could may might cannot');
export const BINDING_MODALS = wordSet('shall must');
export const RELATIVES = wordSet('that which who whom whose');

/** Adverbs that stand between an auxiliary and its participle without ending in -ly. */
export const MID_ADVERBS = wordSet(
  'not also then only already still never always ever either both first just now once again thus therefore hereby soon later often sometimes further so all at least',
);

/** Words that end in -ly and are no adverbs. */
const LY_OTHERS = wordSet(
  'family assembly supply reply apply anomaly rely comply only imply multiply fly ally july italy',
);

/** `quickly`, `automatically`; not `supply`. */
export function isLyAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !LY_OTHERS.has(word);
}

/** A finite auxiliary: no noun phrase begins or goes on with it. */
export function isAuxiliary(word: string): boolean {
  return BE_FORMS.has(word) || HAVE_FORMS.has(word) || DO_FORMS.has(word) || MODALS.has(word);
}
