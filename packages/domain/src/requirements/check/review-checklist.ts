import type { Requirement, ReviewQuestion } from '@throughline/schema';
import { GUIDES } from '../analysis/guides.ts';

/** What no machine tells, by the numbers of the guides. */
export const REVIEW_QUESTIONS: readonly ReviewQuestion[] = [
  {
    rule: 'INCOSE-R13',
    guide: GUIDES.incose,
    title: 'Correct spelling and grammar',
    scope: 'requirement',
    question: 'Is every word the one that is meant, also where a wrong one is spelt right?',
    why: 'A wrong word that exists passes every spelling checker: “the form of the train” for “the front”.',
  },
  {
    rule: 'INCOSE-R23',
    guide: GUIDES.incose,
    title: 'Refer to a diagram or table where words do not do',
    scope: 'requirement',
    question:
      'Does it name the diagram, table or interface document, with its edition, where one says it better?',
    why: 'A protocol or a geometry in prose is read in as many ways as there are readers.',
  },
  {
    rule: 'INCOSE-R29',
    guide: GUIDES.incose,
    title: 'Classified by what it is',
    scope: 'requirement',
    question: 'Is it what its type says: a function, a quality, or a constraint?',
    why: 'Who looks for all constraints finds those that are classified as such, and no others.',
  },
  {
    rule: 'ISO-29148-NECESSARY',
    guide: GUIDES.iso29148,
    title: 'Necessary',
    scope: 'requirement',
    question: 'Would something be missing that nothing else demands, if it were left out?',
    why: 'Each requirement costs a design, a test and upkeep.',
  },
  {
    rule: 'ISO-29148-APPROPRIATE',
    guide: GUIDES.iso29148,
    title: 'Appropriate to its level',
    scope: 'requirement',
    question:
      'Does it speak of the system that is specified, and not of one above it or of a part of it?',
    why: 'What is said of a part takes the design from those who make it.',
  },
  {
    rule: 'ISO-29148-COMPLETE',
    guide: GUIDES.iso29148,
    title: 'Complete',
    scope: 'requirement',
    question: 'Can it be built without asking anything more: also what happens when it fails?',
    why: 'What is not said is decided by whoever builds it first.',
  },
  {
    rule: 'ISO-29148-FEASIBLE',
    guide: GUIDES.iso29148,
    title: 'Feasible',
    scope: 'requirement',
    question: 'Does somebody know how it can be met, within the money and the time there are?',
    why: 'One that cannot be met takes the others down with it.',
  },
  {
    rule: 'ISO-29148-CORRECT',
    guide: GUIDES.iso29148,
    title: 'Correct',
    scope: 'requirement',
    question: 'Does it say what the stakeholders of its goal need? Who of them has read it?',
    why: 'A well-formed statement of the wrong need passes every other check.',
  },
  {
    rule: 'INCOSE-R39',
    guide: GUIDES.incose,
    title: 'In the style of the project',
    scope: 'set',
    question:
      'Do all follow the project’s style guide, or has it none and they read as by one hand?',
    why: 'Where style differs, readers look for a meaning in it.',
  },
  {
    rule: 'INCOSE-R41',
    guide: GUIDES.incose,
    title: 'What belongs together stands together',
    scope: 'set',
    question:
      'Do the requirements on one function or part stand together, and refine the same one or satisfy the same goal?',
    why: 'What is missing is seen beside what is there.',
  },
  {
    rule: 'INCOSE-R42',
    guide: GUIDES.incose,
    title: 'The set has a structure',
    scope: 'set',
    question:
      'Does the set follow a template that names what has to be there, and is each part of it filled or said to be empty?',
    why: 'A template asks the questions that nobody has.',
  },
  {
    rule: 'ISO-29148-VALIDATED',
    guide: GUIDES.iso29148,
    title: 'Able to be validated as a set',
    scope: 'set',
    question: 'If all of them were met, would the goals be reached?',
    why: 'Requirements can each be right and together miss the goal.',
  },
];

/** What a person still has to ask of a requirement; without one, of the set. */
export function reviewChecklist(
  requirement: Pick<Requirement, 'type' | 'rationale'> | null,
): ReviewQuestion[] {
  const scope = requirement ? 'requirement' : 'set';
  const questions = REVIEW_QUESTIONS.filter((question) => question.scope === scope);
  if (requirement?.type !== 'constraint') return questions;
  return requirement.rationale.trim() === '' ? [...questions, CONSTRAINT] : questions;
}

/** A constraint may name a solution (INCOSE-R31), and then has a reason. */
const CONSTRAINT: ReviewQuestion = {
  rule: 'INCOSE-R31',
  guide: GUIDES.incose,
  title: 'A constraint has its reason',
  scope: 'requirement',
  question: 'Who wants it so, and why? Its rationale is empty.',
  why: 'A constraint without a reason is kept when nobody needs it any more.',
};
