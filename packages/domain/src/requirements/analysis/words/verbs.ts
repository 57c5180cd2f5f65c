import { wordSet } from '../text/phrases.ts';
import { DOUBLING_VERBS, IRREGULAR_VERBS, REGULAR_VERBS } from './verb-list.ts';

const doubling = wordSet(DOUBLING_VERBS);

/** Participle → base form, only for verbs of the list. */
const baseByParticiple = new Map<string, string>();
const baseByThirdPerson = new Map<string, string>();
const baseByGerund = new Map<string, string>();
const bases = new Set<string>();

for (const base of wordSet(REGULAR_VERBS)) {
  learn(base, [regular(base, 'ed')]);
}
for (const forms of IRREGULAR_VERBS.split(/[|\n]/)) {
  const [base, , participle] = forms.trim().split(' ');
  if (!base || !participle) continue;
  // A regular form given by the first list is wrong for these: `sended`.
  baseByParticiple.delete(regular(base, 'ed'));
  learn(base, [participle]);
}

function learn(base: string, participles: readonly string[]): void {
  bases.add(base);
  for (const participle of participles) baseByParticiple.set(participle, base);
  baseByThirdPerson.set(thirdPerson(base), base);
  baseByGerund.set(regular(base, 'ing'), base);
}

/** English spelling before -ed and -ing: store → stored, stop → stopped, carry → carried. */
function regular(base: string, ending: 'ed' | 'ing'): string {
  if (doubling.has(base)) return base + (base.at(-1) ?? '') + ending;
  if (base.endsWith('ee')) return base + (ending === 'ed' ? 'd' : ending);
  if (base.endsWith('ie') && ending === 'ing') return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e')) return base.slice(0, -1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base + ending;
}

/** store → stores, publish → publishes, retry → retries. */
function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Says whether this is the plain form of a verb of the list: `store`. */
export const isBaseVerb = (word: string) => bases.has(word);

/** `stored` → `store`, `sent` → `send`; null when the verb is not in the list. */
export const baseOfParticiple = (word: string) => baseByParticiple.get(word) ?? null;

/** `stores` → `store`; null when the verb is not in the list. */
export const baseOfThirdPerson = (word: string) => baseByThirdPerson.get(word) ?? null;

/** `storing` → `store`; null when the verb is not in the list. */
export const baseOfGerund = (word: string) => baseByGerund.get(word) ?? null;
