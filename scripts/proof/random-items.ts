import type { NewItem } from '@throughline/formats';
import { initialState, type Kind, KINDS, SCHEMAS } from '@throughline/schema';
import { phrase, pick, type Random, sentence } from './random-edits.ts';

const DAYS = ['2024-02-29', '2025-11-03', '2031-07-15'];

/** An item of a kind that somebody may have made here: some fields with something in them, some without. */
export function randomItem(random: Random, kind: Kind): NewItem {
  const maybe = <T>(make: () => T, none: T): T => (random() < 0.6 ? make() : none);
  const several = <T>(make: () => T) =>
    maybe(() => Array.from({ length: 1 + Math.floor(random() * 3) }, make), []);
  const prose = () => maybe(() => proseOf(random), '');
  const line = () => phrase(random, 3 + Math.floor(random() * 4));
  const fields: Record<string, unknown> = { ...SCHEMAS[kind].blank };
  if (kind === 'decision')
    Object.assign(fields, {
      context: prose(),
      drivers: several(line),
      options: several(() => ({ title: `Option ${Math.floor(random() * 900)}`, body: prose() })),
      outcome: prose(),
      consequences: prose(),
      confirmation: prose(),
      deciders: several(() => `Ada ${Math.floor(random() * 900)}`),
      decidedOn: maybe(() => pick(random, DAYS), null),
    });
  if (kind === 'requirement')
    Object.assign(fields, {
      statement: maybe(() => sentence(random), ''),
      rationale: prose(),
      acceptanceCriteria: several(() => sentence(random)),
    });
  if (kind === 'task')
    Object.assign(fields, {
      assignees: several(() => `@ada${Math.floor(random() * 900)}`),
      dueOn: maybe(() => pick(random, DAYS), null),
      acceptanceCriteria: several(() => ({ text: line(), isMet: random() < 0.5 })),
    });
  const { states, priorities } = KINDS[kind];
  return {
    kind,
    title: `${line()} ${Math.floor(random() * 10_000)}`,
    state: maybe(() => pick(random, states), initialState(kind)),
    priority: priorities.length > 0 ? maybe(() => pick(random, priorities), null) : null,
    body: prose(),
    labels: several(() => `label ${Math.floor(random() * 900)}`),
    owner: maybe(() => 'Ada Byron', null),
    fields,
  };
}

const proseOf = (random: Random) =>
  Array.from({ length: 1 + Math.floor(random() * 2) }, () => sentence(random)).join('\n\n');
