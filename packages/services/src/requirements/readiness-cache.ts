import { canonicalJson, hashText, readinessOf, type StatementCheck } from '@throughline/domain';
import type { AnalysisConfig } from '@throughline/schema';

const KEPT_MAX = 20_000;
/** So long at most nobody else gets a turn. */
const TURN_MS = 20;

/** What texts came to, by settings and text; the same for every project, and of no one's memory but this process's. */
const kept = new Map<string, number>();

/** Reckons the readiness of texts under one project's settings, each text once. */
export class ReadinessReckoner {
  /** How many texts had to be analysed. */
  analysed = 0;
  readonly #check: StatementCheck;
  readonly #config: AnalysisConfig;
  readonly #settings: string;
  #turnEndsMs = performance.now() + TURN_MS;

  constructor(check: StatementCheck, config: AnalysisConfig) {
    this.#check = check;
    this.#config = config;
    this.#settings = hashText(canonicalJson(config));
  }

  /** The readiness, 0 to 100, of a text that stands in the item of this key. */
  async of(text: string, key: string): Promise<number> {
    // What an item lives with holds for its text alone.
    const isOwn = this.#config.suppress.some(({ item }) => item !== undefined);
    const name = hashText(`${this.#settings}\n${isOwn ? key : ''}\n${text}`);
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (performance.now() > this.#turnEndsMs) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#turnEndsMs = performance.now() + TURN_MS;
    }
    const readiness = readinessOf(this.#check(text, { items: [key] }).findings);
    this.analysed += 1;
    kept.set(name, readiness);
    if (kept.size > KEPT_MAX) kept.delete(kept.keys().next().value!);
    return readiness;
  }
}
