/** Short adjectives and adverbs that take -er and -est. The list makes both forms. */
const GRADABLE = `
  big small large great long short high low tall deep shallow wide broad narrow thick thin heavy light
  strong weak fast quick slow swift rapid early late near close far hard soft easy simple clear clean dirty
  cheap costly pricey rich poor new old young fresh stale bright dark dim loud quiet calm safe secure risky
  warm hot cool cold dry wet rough smooth sharp blunt tight loose stiff firm full empty lean dense sparse
  fine coarse plain fancy neat tidy smart wise brave kind nice pretty lovely ugly friendly busy lazy happy
  sad healthy sick wealthy noisy steady ready handy hefty bulky tiny lengthy lively likely lovely dumb
  brief crisp sleek sturdy tough mild fair just true rare common gentle humble noble able nimble stable
  subtle supple ample feeble strict loose robust sound keen quaint strange pure rude crude vague mean lowly
  few little soon often`;

const comparatives = new Set([
  'better',
  'worse',
  'less',
  'lesser',
  'more',
  'fewer',
  'farther',
  'further',
]);
const superlatives = new Set([
  'best',
  'worst',
  'most',
  'least',
  'fewest',
  'farthest',
  'furthest',
  'utmost',
  'foremost',
  'uppermost',
  'topmost',
  'innermost',
  'outermost',
]);

for (const base of GRADABLE.split(/\s+/)) {
  if (base === '' || base === 'little' || base === 'far') continue;
  comparatives.add(`${stem(base)}er`);
  superlatives.add(`${stem(base)}est`);
}

/** big → bigg(er), easy → easi(er), large → larg(er). */
function stem(base: string): string {
  if (/^(?:big|hot|wet|dim|thin|sad|slim|fit|flat)$/.test(base)) return base + (base.at(-1) ?? '');
  if (base.endsWith('e')) return base.slice(0, -1);
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
}

/** `further` and `justers` are adverbs or nouns far more often than comparisons. */
for (const word of ['further', 'juster', 'just', 'meaner', 'sounder', 'finer'])
  comparatives.delete(word);

/** `faster`, `better`, `more`. */
export const isComparative = (word: string) => comparatives.has(word);

/** `fastest`, `best`, `most`. */
export const isSuperlative = (word: string) => superlatives.has(word);
