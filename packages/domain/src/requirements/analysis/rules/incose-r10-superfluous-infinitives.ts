import type { Rewrite } from '@throughline/schema';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { spanOf, type Statement, wordAt } from '../statement.ts';
import { type PhraseHit, phraseTable } from '../text/phrases.ts';
import { baseOfGerund, isBaseVerb } from '../words/verbs.ts';
import { earsOf, sentenceOf } from '../text/near.ts';

type Form = 'infinitive' | 'gerund' | 'for-others';

const SUPERFLUOUS = phraseTable<Form>([
  {
    value: 'infinitive',
    phrases: `be able to | be designed to | be intended to | be made to | be enabled to | be configured to | be built to | be in a position to | be prepared to | be available to | be ready to | be expected to | be permitted to | be allowed to | be equipped to | be suited to | be suitable to | be adapted to | be arranged to | be set up to
      have the ability to | have the capability to | have the capacity to | have the possibility to | have the option to | have a facility to | have the means to | have provisions to
      provide the ability to | provide the capability to | provide a capability to | provide an ability to | provide the means to | provide a means to | provide means to | provide a way to | provide the option to | provide an option to | provide a facility to | provide the facility to
      offer the ability to | offer the possibility to | offer the option to | support the ability to | include the ability to | include a capability to`,
  },
  {
    value: 'gerund',
    phrases: `be capable of | have the capability of | have the ability of | provide the capability of | provide a means of | provide means of | provide the means of | have the capacity of | provide for the capability of | have a means of`,
  },
]);

/** `be available to all users`, `be suited to the tropics`. */
const MAY_TAKE_NOUN = new Set(['available', 'suited', 'adapted']);

/** `shall provide users with the option to …`: an ability is handed over, no act is named. */
const GRANTING = new Set(['provide', 'give', 'offer', 'grant', 'afford', 'present', 'include']);
const ABILITIES =
  /^(?:ability|capability|capacity|possibility|option|opportunity|means|chance|facility|way|choice|freedom|functionality)$/;

/** `shall allow the user to …`: what the system does itself stays unsaid. */
const FOR_OTHERS = new Set(['allow', 'enable', 'permit', 'let']);

export const superfluousInfinitives: Rule = {
  id: 'INCOSE-R10',
  guide: GUIDES.incose,
  title: 'Say what it does, not that it is able to',
  severity: 'warning',
  smell: null,
  why: 'A thing that is able to export may never do so. Only the act itself, with its condition, can be tested.',
  bad: 'The editor shall be able to export drawings.',
  good: 'When the user selects Export, the editor shall export the drawing as SVG.',
  find(statement) {
    const named = abilities(statement);
    return [...named, ...(named.length === 0 ? grants(statement) : []), ...enablings(statement)];
  },
};

function abilities(statement: Statement): Match[] {
  return SUPERFLUOUS.find(statement.tokens).flatMap((hit): Match[] => {
    const verb = wordAt(statement, hit.to);
    const isGerund = hit.value === 'gerund';
    // `be available to all users`, `be capable of 5 kN` name no act.
    const isAct = isGerund
      ? verb.endsWith('ing')
      : !MAY_TAKE_NOUN.has(wordAt(statement, hit.from + 1)) || isBaseVerb(verb);
    if (!isAct) return [];
    const base = isGerund ? baseOfGerund(verb) : verb;
    return [
      matchAt(statement, hit, {
        message: `${quote(statement, hit)} asks for a talent, not for an act. Say directly what the system shall do, and when.`,
        confidence: 0.9,
        rewrite: base === null ? null : direct(statement, hit, base),
      }),
    ];
  });
}

/** `shall be able to export` → `shall export`, where the sentence has a modal to carry the verb. */
function direct(statement: Statement, hit: PhraseHit<Form>, base: string): Rewrite | null {
  const sentence = earsOf(statement, hit.from);
  if (sentence?.modal?.to !== hit.from || !isBaseVerb(base) || isFirstOfSeveral(statement, hit))
    return null;
  return { ...spanOf(statement, hit.from, hit.to + 1), text: base };
}

/** `be capable of reading and writing`: the other forms in -ing would be left behind. */
function isFirstOfSeveral(statement: Statement, { to, value }: PhraseHit<Form>): boolean {
  if (value !== 'gerund' || !statement.isRewritable) return false;
  const end = sentenceOf(statement, to)?.to ?? to;
  for (let index = to + 1; index < end; index++) {
    const isListed = [',', 'and', 'or'].includes(wordAt(statement, index - 1));
    if (isListed && wordAt(statement, index).endsWith('ing')) return true;
  }
  return false;
}

function grants(statement: Statement): Match[] {
  return statement.ears.flatMap(({ response }): Match[] => {
    if (!response || !GRANTING.has(wordAt(statement, response.from))) return [];
    for (let index = response.from + 1; index < Math.min(response.to, response.from + 8); index++) {
      const next = wordAt(statement, index + 1);
      const isGerund = wordAt(statement, index + 2).endsWith('ing');
      const isHanded = next === 'to' || ((next === 'of' || next === 'for') && isGerund);
      if (!ABILITIES.test(wordAt(statement, index)) || !isHanded) continue;
      const range = { from: response.from, to: index + 2 };
      return [
        matchAt(statement, range, {
          message: `${quote(statement, range)} hands over an ability. Say what the system shows, accepts or does, and when.`,
          confidence: 0.8,
        }),
      ];
    }
    return [];
  });
}

function enablings(statement: Statement): Match[] {
  return statement.ears.flatMap(({ response }): Match[] => {
    if (!response || !FOR_OTHERS.has(wordAt(statement, response.from))) return [];
    for (let index = response.from + 2; index < Math.min(response.to, response.from + 7); index++) {
      const isLetting =
        wordAt(statement, response.from) === 'let' && isBaseVerb(wordAt(statement, index));
      if (wordAt(statement, index) !== 'to' && !isLetting) continue;
      const range = { from: response.from, to: index + 1 };
      return [
        matchAt(statement, range, {
          message: `${quote(statement, range)} tells what others can do. Say what the system shows, accepts or does for it.`,
          confidence: 0.6,
          severity: 'info',
        }),
      ];
    }
    return [];
  });
}
