import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';

/** They say of a group that its members are known elsewhere, or to everybody. */
const GROUPING = wordSet(`
  supported applicable relevant necessary required mandatory available permitted allowed prescribed compatible existing affected appropriate
  common usual popular standard major typical various different several other`);

/** Things that come in kinds, each of which is built and tested by itself. */
const GROUPS = wordSet(`
  format formats browser browsers device devices field fields card cards tax taxes method methods standard standards document documents
  regulation regulations law laws sensor sensors protocol protocols printer printers type types language languages currency currencies
  party parties alarm alarms interface interfaces system systems form forms platform platforms version versions parameter parameters
  option options feature features channel channels service services function functions component components requirement requirements
  network networks unit units role roles event events error errors message messages report reports record records connector connectors
  rule rules policy policies procedure procedures tool tools model models source sources attribute attributes value values`);

/** Between the word and its group: `relevant accessibility standards`. */
const WORDS_BETWEEN = 3;

/** The members are named right here, or the place where they are. */
const NAMED =
  /^\s*(?:[:(]|(?:of|in|from|by)\s+(?:the\s+)?(?:\S+\s+)?(?:table|annex|section|chapter|appendix|figure|list|clause|part|profile|glossary)\b|(?:listed|named|defined|given|specified|described|set)\s+(?:out\s+)?(?:in|by|below|above)\b|below\b|above\b)/i;

export const enumeration: Rule = {
  id: 'INCOSE-R22',
  guide: GUIDES.incose,
  title: 'List the members of a group',
  severity: 'warning',
  smell: null,
  why: 'A group that is only named (“all supported formats”) is another one to each reader, and grows after the contract is signed.',
  bad: 'The image tool shall open the supported file formats.',
  good: 'The image tool shall open PNG, JPEG and WebP files.',
  find(statement) {
    const { tokens } = statement;
    return tokens.flatMap((token, index): Match[] => {
      if (token.kind !== 'word' || !GROUPING.has(token.lower)) return [];
      const group = groupBehind(statement, index);
      if (group === null || isNamed(statement, group)) return [];
      const range = { from: index, to: group + 1 };
      return [
        matchAt(statement, range, {
          message: `${quote(statement, range)} leaves open which. List them, or name the table that does.`,
          confidence: 0.75,
        }),
      ];
    });
  },
};

/** The group's noun behind the word: the last noun of its phrase, in the plural, or behind `any` or `every`. */
function groupBehind(statement: Statement, from: number): number | null {
  const isOne = ['any', 'every', 'each'].includes(wordAt(statement, from - 1));
  for (let index = from + 1; index <= from + WORDS_BETWEEN; index += 1) {
    const token = statement.tokens[index];
    if (token?.kind !== 'word' || FOLLOWING.has(token.lower)) return null;
    if (!GROUPS.has(token.lower)) continue;
    // `required field name`: the phrase goes on.
    const next = wordAt(statement, index + 1);
    if (GROUPS.has(next)) continue;
    const isPlural = /(?<!s)s$/.test(token.lower);
    if (isPlural || isOne) return index;
    return null;
  }
  return null;
}

/** `the fields name, date and amount`, `the protocols MQTT 5 and CoAP`, `the formats of table 4`. */
function isNamed(statement: Statement, group: number): boolean {
  const { end } = statement.tokens[group]!;
  if (NAMED.test(statement.text.slice(end, end + 60))) return true;
  const next = statement.tokens[group + 1];
  if (!next) return false;
  if (next.kind === 'opaque' || next.kind === 'number') return true;
  if (next.kind !== 'word') return false;
  if (/^[A-Z]/.test(rawAt(statement, group + 1)))
    return !/^(?:SHALL|MUST|WHEN|IF|AND|OR)$/.test(rawAt(statement, group + 1));
  // A list of nouns follows at once: a comma within the next three words, and no verb between.
  const words = [1, 2, 3].map((ahead) => wordAt(statement, group + ahead));
  const comma = words.indexOf(',');
  return comma > 0 && words.slice(0, comma).every((word) => !FOLLOWING.has(word));
}

/** Words that go on with the sentence. */
const FOLLOWING = wordSet(
  'and or that the a an are is was were be been shall must to of in on at for from with by within when while if that which who before after until as into under over has have',
);
