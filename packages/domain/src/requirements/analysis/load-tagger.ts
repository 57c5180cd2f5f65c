import type { ItsFunction, WinkMethods } from 'wink-nlp';
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
export function loadTagger(): Promise<Tagger> {
  return (loading ??= load());
}

let loading: Promise<Tagger> | undefined;

async function load(): Promise<Tagger> {
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

/** wink-nlp knows its readers by identity: they are handed on as they are. */
interface Wink {
  its: Record<'pos' | 'precedingSpaces', ItsFunction<string>>;
  readDoc: WinkMethods['readDoc'];
}

function tag(wink: Wink, text: string): TaggedWord[] {
  const { pos, precedingSpaces } = wink.its;
  const tokens = wink.readDoc(text).tokens();
  const parts = tokens.out(pos);
  const gaps = tokens.out(precedingSpaces);
  let offset = 0;
  return tokens.out().map((word, index) => {
    const start = offset + (gaps[index]?.length ?? 0);
    offset = start + word.length;
    return { start, part: PARTS[parts[index] ?? ''] ?? 'other' };
  });
}
