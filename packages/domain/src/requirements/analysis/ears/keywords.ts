import { phraseTable } from '../text/phrases.ts';
import type { ConditionType } from './ears.ts';

export interface Keyword {
  type: ConditionType;
  isStandard: boolean;
}

const standard = (type: ConditionType): Keyword => ({ type, isStandard: true });
const other = (type: ConditionType): Keyword => ({ type, isStandard: false });

/** The four keywords of EARS. */
export const STANDARD_KEYWORDS = phraseTable<Keyword>([
  { phrases: 'where', value: standard('where') },
  { phrases: 'while', value: standard('while') },
  { phrases: 'when', value: standard('when') },
  { phrases: 'if', value: standard('if') },
]);

/** Nouns of an event: `on receipt of`, `upon loss of` name what starts the response. */
const EVENTS = `receipt reception detection completion activation deactivation failure loss expiry expiration
  termination arrival departure request creation deletion selection confirmation acceptance rejection
  approval cancellation insertion removal release entry exit`;

const onEvent = EVENTS.split(/\s+/).flatMap((event) => [`on ${event} of`, `on the ${event} of`]);

/** What people write in their place at the head of a sentence. */
export const LEADING_KEYWORDS = phraseTable<Keyword>([
  { phrases: 'where', value: standard('where') },
  { phrases: 'while', value: standard('while') },
  { phrases: 'when', value: standard('when') },
  { phrases: 'if', value: standard('if') },
  {
    phrases:
      'whenever|once|after|upon|as soon as|each time|every time|immediately after|directly after|following a|following an|following the|following each|from the moment',
    value: other('when'),
  },
  { phrases: onEvent.join('|'), value: other('when') },
  {
    phrases: 'during|as long as|so long as|for as long as|whilst|throughout|until|till',
    value: other('while'),
  },
  {
    phrases:
      'in case|in case of|in the case of|in the case that|in the event that|in the event of|should|unless|provided that|assuming|assuming that',
    value: other('if'),
  },
]);
