import { expect, test } from 'vitest';
import { PROCEDURE_CASES } from './procedure-cases.ts';
import { MUTATION_PATHS, PROCEDURE_PATHS, caseOf } from './procedures.ts';

test('every procedure of the router has a row in the table that the suites walk over, and no row is left over', () => {
  expect(Object.keys(PROCEDURE_CASES).toSorted()).toEqual(PROCEDURE_PATHS);
});

test('every mutation says what it writes to the log, or why it writes nothing', () => {
  expect(MUTATION_PATHS.filter((path) => caseOf(path).log === undefined)).toEqual([]);
});

test('a procedure without a row fails the suites that ask for it', () => {
  expect(() => caseOf('tasks.explode')).toThrow('tasks.explode has no row');
});
