import type { Token } from './tokens.ts';

/** One hit of a phrase table: the token range, half open, and what the table holds for it. */
export interface PhraseHit<Value> {
  from: number;
  to: number;
  value: Value;
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** Finds the longest listed phrase at each word; phrases don't overlap and don't cross marks. */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };

  /** Keys are lower-case phrases; `user-friendly` is also found when written as two words. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) {
      this.#add(phrase.split(' '), value);
      if (phrase.includes('-')) this.#add(phrase.split(/[ -]/), value);
    }
  }

  /** All hits among `tokens[from..to)`, in order. */
  find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseHit<Value>[] {
    const hits: PhraseHit<Value>[] = [];
    for (let index = from; index < to; index++) {
      const hit = this.at(tokens, index, to);
      if (!hit) continue;
      hits.push(hit);
      index = hit.to - 1;
    }
    return hits;
  }

  /** The longest phrase that begins at this token. */
  at(tokens: readonly Token[], index: number, to = tokens.length): PhraseHit<Value> | null {
    let node = this.#root;
    let best: PhraseHit<Value> | null = null;
    for (let end = index; end < to; end++) {
      const token = tokens[end];
      const next = token?.kind === 'word' ? node.next.get(token.lower) : undefined;
      if (!next) break;
      node = next;
      if (node.value !== undefined) best = { from: index, to: end + 1, value: node.value };
    }
    return best;
  }

  #add(words: readonly string[], value: Value): void {
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), value: undefined };
      node.next.set(word, next);
      node = next;
    }
    node.value = value;
  }
}

/** A table from groups of phrases. */
export function phraseTable<Value>(groups: readonly PhraseGroup<Value>[]): PhraseTable<Value> {
  return new PhraseTable(
    groups.flatMap(({ phrases, value }) =>
      phrases
        .split(/[\n|]/)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '')
        .map((phrase) => [phrase, value] as const),
    ),
  );
}

/** Phrases parted by `|` or line ends that share one value. */
export interface PhraseGroup<Value> {
  phrases: string;
  value: Value;
}

/** A set from words parted by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
