/** The classes of words that rules ask for; everything else is `other`. */
export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'other';

/** One tagged word; `start` is its UTF-16 offset in the text. */
export interface TaggedWord {
  start: number;
  part: PartOfSpeech;
}

/** Tags the words of a text, in order. */
export type Tagger = (text: string) => TaggedWord[];

/** Longer texts are read without tags: no statement is that long. */
export const LONGEST_TAGGED_TEXT = 20_000;
