import type { WinkMethods } from 'wink-nlp';
import type { PartOfSpeech, TaggedWord, Tagger } from './tagger.ts';

const PARTS: Record<string, PartOfSpeech> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  AUX: 'auxiliary',
  ADJ: 'adjective',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
};

/** wink-nlp keeps every word it ever met: start afresh before that becomes a leak (UTF-16 units). */
const FRESH_AFTER = 20_000_000;

/**
 * Loads the part-of-speech tagger (wink-nlp, about 1 MB compressed): once, and only on demand, so
 * that a bundle that analyses without tags does not carry it.
 */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  let wink = winkNlp(model, ['sbd', 'pos']);
  let read = 0;
  return (text) => {
    if ((read += text.length) > FRESH_AFTER) {
      wink = winkNlp(model, ['sbd', 'pos']);
      read = text.length;
    }
    return tag(wink, text);
  };
}

function tag(wink: WinkMethods, text: string): TaggedWord[] {
  const tokens = wink.readDoc(text).tokens();
  const words = tokens.out<string>();
  const { pos, precedingSpaces } = wink.its;
function tag(wink: WinkMethods, text: string): TaggedWord[] {
  const { its } = wink;
  const document = wink.readDoc(text);
  const tokens = document.tokens();
  const words: string[] = tokens.out();
  const parts = tokens.out(its.pos) as string[];
  const gaps = tokens.out(its.precedingSpaces) as string[];
  let offset = 0;
  return words.map((word, index) => {
    const start = offset + (gaps[index]?.length ?? 0);
    offset = start + word.length;
    return { start, part: PARTS[parts[index] ?? ''] ?? 'other' };
  });
}
