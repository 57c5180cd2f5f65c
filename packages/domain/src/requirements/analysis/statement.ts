import { readEars } from './ears/read-ears.ts';
import type { EarsSentence } from './ears/ears.ts';
import { type PartOfSpeech, type Tagger, LONGEST_TAGGED_TEXT } from './tagger.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** A text as the rules read it: cut once, shared by all of them. Token ranges are half open. */
export interface Statement {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Parallel to `sentences`. */
  ears: readonly EarsSentence[];
  /** Parallel to `tokens`; null where no tagger was given. */
  tags: readonly (PartOfSpeech | undefined)[] | null;
  /** Short enough for rewrites to be offered; beyond, rules need not look for any. */
  isRewritable: boolean;
  /** Names that may stand as the subject, lower case; empty when the project has none. */
  systemNames: ReadonlySet<string>;
  /** The project's terms and their other words, lower case; empty when it has no glossary. */
  glossary: ReadonlySet<string>;
  /** It says how on purpose: its type is constraint. */
  isConstraint: boolean;
}

/** Each rewrite is proven by reading the text again: this bound keeps a hostile text linear. */
const LONGEST_REWRITTEN_TEXT = 4000;

export interface StatementOptions {
  tagger?: Tagger | undefined;
  systemNames?: readonly string[] | undefined;
  /** Terms that the project defines. */
  glossary?: readonly string[] | undefined;
  isConstraint?: boolean | undefined;
}

/** Cuts a text into tokens, sentences and EARS clauses; linear in its length. */
export function readStatement(text: string, options: StatementOptions = {}): Statement {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  return {
    text,
    tokens,
    sentences,
    ears: sentences.map((sentence) => readEars(text, tokens, sentence)),
    tags:
      options.tagger && text.length <= LONGEST_TAGGED_TEXT
        ? alignTags(text, tokens, options.tagger)
        : null,
    isRewritable: text.length <= LONGEST_REWRITTEN_TEXT,
    systemNames: lowerCase(options.systemNames),
    glossary: lowerCase(options.glossary),
    isConstraint: options.isConstraint ?? false,
  };
}

const lowerCase = (names: readonly string[] = []): ReadonlySet<string> =>
  new Set(names.map((name) => name.trim().toLowerCase()));

/** The tagger cuts words its own way: a token takes the tag of the word that begins where it does. */
function alignTags(
  text: string,
  tokens: readonly Token[],
  tagger: Tagger,
): (PartOfSpeech | undefined)[] {
  const byStart = new Map(tagger(text).map((word) => [word.start, word.part]));
  return tokens.map((token) => (token.kind === 'word' ? byStart.get(token.start) : undefined));
}

/** The UTF-16 span of tokens `from..to`. */
export function spanOf(statement: Statement, from: number, to: number): Span {
  const start = statement.tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, statement.tokens[to - 1]?.end ?? start) };
}

/** The token's lower-case text; empty beyond the ends and for what is no prose. */
export function wordAt(statement: Statement, index: number): string {
  return statement.tokens[index]?.lower ?? '';
}

/** The token's text as it is written. */
export function rawAt(statement: Statement, index: number): string {
  const token = statement.tokens[index];
  return token ? statement.text.slice(token.start, token.end) : '';
}
