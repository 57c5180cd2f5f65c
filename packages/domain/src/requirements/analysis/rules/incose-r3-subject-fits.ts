import { GUIDES } from '../guides.ts';
import { matchAt, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';
import type { TokenRange } from '../ears/ears.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from '../words/function-words.ts';

/** People: a requirement on the system binds none of them. */
const PEOPLE = wordSet(`
  user users operator operators customer customers administrator administrators admin admins person persons people
  visitor visitors employee employees engineer engineers developer developers tester testers team teams
  student students teacher teachers patient patients doctor doctors nurse nurses buyer buyers seller sellers
  manager managers clerk clerks driver drivers pilot pilots guest guests member members player players
  reader readers viewer viewers subscriber subscribers reviewer reviewers approver approvers owner owners author authors analyst analysts librarian librarians
  citizen citizens resident residents applicant applicants claimant claimants taxpayer taxpayers voter voters candidate candidates
  physician physicians caregiver caregivers carer carers technician technicians mechanic mechanics inspector inspectors auditor auditors
  accountant accountants cashier cashiers salesperson salespeople supervisor supervisors worker workers officer officers staff personnel
  crew passenger passengers traveller travellers traveler travelers commuter commuters pedestrian pedestrians cyclist cyclists
  courier couriers dispatcher dispatchers signaller signallers conductor conductors captain captains trader traders investor investors
  shopper shoppers consumer consumers merchant merchants supplier suppliers contractor contractors vendor vendors
  learner learners instructor instructors trainer trainers trainee trainees parent parents child children gamer gamers opponent opponents
  moderator moderators superuser superusers stakeholder stakeholders tenant tenants landlord landlords householder householders`);

/** Components whose names sound like people. */
const NAMED_LIKE_PEOPLE = wordSet(
  `driver drivers manager managers reader readers viewer viewers player players dispatcher dispatchers inspector inspectors supervisor supervisors trainer trainers
  conductor conductors`,
);

export const subjectFits: Rule = {
  id: 'INCOSE-R3',
  guide: GUIDES.incose,
  title: 'The subject is the thing that is specified',
  severity: 'warning',
  smell: null,
  why: 'A system requirement binds the system. What a user shall do is procedure, and the system passes every test of it.',
  bad: 'The user shall see the balance.',
  good: 'The account page shall show the balance.',
  find(statement) {
    return statement.ears.flatMap(({ subject, isBinding }) => {
      if (!subject || !isBinding) return [];
      const head = headOf(statement, subject);
      if (isPerson(statement, subject, head)) {
        return [
          matchAt(statement, subject, {
            message: `${quote(statement, subject)} is a person. Say what the system does for them: “the <system> shall …”.`,
            confidence: 0.8,
          }),
        ];
      }
      if (statement.systemNames.size === 0 || isKnown(statement, subject)) return [];
      return [
        matchAt(statement, subject, {
          message: `${quote(statement, subject)} is not one of the systems this project names. Use a declared name, or declare this one.`,
          confidence: 0.7,
        }),
      ];
    });
  },
};

/** Last word of the noun phrase, in front of any `of`, `who`, bracket. */
function headOf(statement: Statement, subject: TokenRange): number {
  for (let index = subject.from + 1; index < subject.to; index++) {
    const word = wordAt(statement, index);
    const isWord = statement.tokens[index]?.kind === 'word';
    if (!isWord || PREPOSITIONS.has(word) || RELATIVES.has(word)) return index - 1;
  }
  return subject.to - 1;
}

function isPerson(statement: Statement, subject: TokenRange, head: number): boolean {
  const word = wordAt(statement, head);
  if (!PEOPLE.has(word)) return false;
  // `The card reader` is a device, `the reader` is not.
  const isCompound = head > subject.from && !DETERMINERS.has(wordAt(statement, head - 1));
  return !(isCompound && NAMED_LIKE_PEOPLE.has(word));
}

function isKnown(statement: Statement, { from, to }: TokenRange): boolean {
  const words: string[] = [];
  for (let index = from; index < Math.min(to, from + 12); index++)
    words.push(wordAt(statement, index));
  const name = words.join(' ');
  const bare = DETERMINERS.has(words[0] ?? '') ? words.slice(1).join(' ') : name;
  return statement.systemNames.has(name) || statement.systemNames.has(bare);
}
