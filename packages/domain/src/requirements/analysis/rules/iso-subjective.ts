import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isNameInside, isNamingSubject } from '../text/near.ts';
import { phraseTable } from '../text/phrases.ts';
import { BE_FORMS, DETERMINERS, MODALS } from '../words/function-words.ts';

/** True: a matter of taste. False: the phrase has a fixed meaning. */
const SUBJECTIVE = phraseTable<boolean>([
  {
    value: true,
    phrases: `user-friendly | friendly | easy | easy to use | easy-to-use | easily | ease of use | easy to understand | easy to learn | easy to read | easy to maintain | simple | simply | simple to use | intuitive | intuitively
      convenient | conveniently | comfortable | comfortably | attractive | pleasant | pleasing | beautiful | elegant | elegantly | nice | nicely | pretty | appealing | enjoyable | delightful | engaging
      cost-effective | affordable | inexpensive | cheap | economical | economically | robust | robustly | reliable | reliably | scalable | maintainable | usable | seamless | seamlessly | smooth | smoothly
      transparent | transparently | clear | clearly | understandable | comprehensible | readable | legible | familiar | natural | naturally | professional | helpful | useful | meaningful | obvious | obviously | straightforward
      effortless | effortlessly | flexible | flexibly | versatile | powerful | smart | intelligent | intelligently | sophisticated | high-quality | high quality | good quality | best-in-class | world-class | state-of-the-art | state of the art | cutting-edge | modern | innovative | user-centric
      efficient | efficiently | effective | effectively | optimal | optimally | ideal | ideally | good | great | excellent | outstanding | bad | poor | poorly | superior | impressive | neat | neatly | tidy | handy | lightweight | light-weight | unobtrusive | unobtrusively | graceful | gracefully
      interesting | exciting | fun | stylish | aesthetic | aesthetically pleasing | look and feel | trustworthy | competent | sound | sane | consistent look | self-explanatory | self-evident | hassle-free | painless | painlessly | cosy | cozy | comfy | charming | gorgeous | stunning | fancy | lovely | crisp | polished | frictionless | snug | average user | average person`,
  },
  {
    value: false,
    phrases: `last good | known good | last known good | good faith | natural language | natural number | natural numbers | natural gas | smart card | smart cards | smart contract | smart contracts | smart meter | smart meters | smart phone | smart tv | transparent background | transparent proxy
      clear text | clear-text | simple text | intelligent tutoring | good-bye | great britain | sound card | sound file | sound files | poor man | modern english | natural person | natural persons | simple majority | simple random sample | simple random sampling | simple interest | simple harmonic | simple network management protocol | nice value | nice values | nice level | modern pentathlon | modern language | modern languages | simple object access protocol | simple mail transfer protocol`,
  },
]);

/** Also verbs or nouns: judged by their place. */
const DOUBLE = new Set([
  'clear',
  'smooth',
  'sound',
  'neat',
  'engaging',
  'good',
  'pretty',
  'fun',
  'natural',
]);

export const subjective: Rule = {
  id: 'ISO-29148-SUBJECTIVE',
  guide: GUIDES.iso29148,
  title: 'No words of taste',
  severity: 'warning',
  smell: 'subjective',
  why: 'Whether something is easy, elegant or robust depends on who is asked. State what can be observed instead.',
  bad: 'The wizard shall be user-friendly.',
  good: 'The wizard shall lead 9 of 10 first-time users to a saved form within 3 minutes.',
  find(statement) {
    return SUBJECTIVE.find(statement.tokens).flatMap((hit): Match[] => {
      if (
        !hit.value ||
        isNameInside(statement, hit.from) ||
        isNamingSubject(statement, hit) ||
        isOtherSense(statement, hit.from, hit.to)
      )
        return [];
      return [
        matchAt(statement, hit, {
          message: `${quote(statement, hit)} is a matter of opinion. State what can be observed or measured instead.`,
          confidence: 0.85,
        }),
      ];
    });
  },
};

/** `shall clear the cache`, `to sound the alarm`, `the sound shall`. */
function isOtherSense(statement: Statement, from: number, to: number): boolean {
  const word = wordAt(statement, from);
  if (!DOUBLE.has(word) || to - from > 1) return false;
  const before = wordAt(statement, from - 1);
  const after = wordAt(statement, from + 1);
  if (
    MODALS.has(before) ||
    before === 'to' ||
    before === 'and' ||
    DETERMINERS.has(after) ||
    MODALS.has(after)
  )
    return true;
  // `be fun`: said of the system.
  if (BE_FORMS.has(before)) return false;
  const tag = statement.tags?.[from];
  return tag === 'verb' || tag === 'noun';
}
