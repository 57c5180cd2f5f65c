import type { State } from '@throughline/schema';

interface Question {
  key: string;
  title: string;
  state: State;
}

/** The questions that keep a requirement from being accepted: those that clarify it and are open. */
export function blockingQuestions(to: State, questions: readonly Question[]): Question[] {
  return to === 'accepted' ? questions.filter(({ state }) => state === 'open') : [];
}
