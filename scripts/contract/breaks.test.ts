import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Link, ProjectId, requirements, RequirementId, TaskId } from '@throughline/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { root } from '../paths.mjs';
import { findBreaks } from './breaks.ts';
import { type Contract, takeContract } from './contract.ts';
import { undeclared } from './declared-breaks.ts';
import { type Definitions, toJsonSchema } from './json-schema.ts';

interface Sides {
  input?: z.ZodType;
  output?: z.ZodType;
}

/** The contract of a router with one procedure. */
function contractOf({ input = z.object({}), output = z.object({}) }: Sides): Contract {
  const definitions: { input: Definitions; output: Definitions } = { input: {}, output: {} };
  return {
    procedures: {
      'things.do': {
        type: 'query',
        input: toJsonSchema(input, 'input', definitions.input),
        output: toJsonSchema(output, 'output', definitions.output),
      },
    },
    problems: {},
    definitions,
  };
}

const breaksBetween = (before: Sides, after: Sides) =>
  findBreaks(contractOf(before), contractOf(after));
const object = z.strictObject;

describe('an input breaks, by name, when', () => {
  const cases: [string, z.ZodType, z.ZodType, string][] = [
    [
      'a field is new and required',
      object({ a: z.string() }),
      object({ a: z.string(), b: z.string() }),
      'things.do has to be given "b", which is new',
    ],
    [
      'a field is no longer optional',
      object({ a: z.string().optional() }),
      object({ a: z.string() }),
      'things.do has to be given "a", which was optional',
    ],
    [
      'a default is gone',
      object({ a: z.int().default(1) }),
      object({ a: z.int() }),
      'things.do has to be given "a", which was optional',
    ],
    [
      'a field is gone',
      object({ a: z.string(), b: z.string().optional() }),
      object({ a: z.string() }),
      'things.do does not take "b" any more',
    ],
    [
      'a value is gone, deep inside',
      object({ filter: object({ states: z.array(z.enum(['open', 'shut'])) }) }),
      object({ filter: object({ states: z.array(z.enum(['open'])) }) }),
      'things.do does not take "shut" in "filter.states[]" any more',
    ],
    [
      'null is gone',
      object({ a: z.string().nullable() }),
      object({ a: z.string() }),
      'things.do does not take null in "a" any more',
    ],
    [
      'any text becomes one of some',
      object({ a: z.string() }),
      object({ a: z.enum(['x']) }),
      'things.do does not take any string in "a" any more',
    ],
    [
      'a limit is lower',
      object({ limit: z.int().max(100) }),
      object({ limit: z.int().max(50) }),
      'things.do takes less in "limit": maximum 50, before 100',
    ],
    [
      'a text has to be longer',
      object({ reason: z.string() }),
      object({ reason: z.string().min(1) }),
      'things.do takes less in "reason": minLength 1, before none',
    ],
    [
      'a text has to be written otherwise',
      object({ on: z.iso.date() }),
      object({ on: z.iso.datetime() }),
      'things.do wants "on" written as date-time, before date',
    ],
    [
      'an alternative is gone',
      z.union([
        object({ type: z.literal('id'), id: z.string() }),
        object({ type: z.literal('all') }),
      ]),
      object({ type: z.literal('id'), id: z.string() }),
      'things.do does not take object in its input any more',
    ],
    [
      'it wants the id of something else',
      object({ id: RequirementId }),
      object({ id: TaskId }),
      'things.do wants a TaskId in "id", before a RequirementId',
    ],
  ];
  test.each(cases)('%s', (_name, before, after, told) => {
    expect(breaksBetween({ input: before }, { input: after })).toEqual([told]);
  });
});

describe('an output breaks, by name, when', () => {
  const cases: [string, z.ZodType, z.ZodType, string][] = [
    [
      'a field is gone',
      object({ a: z.string(), b: z.string() }),
      object({ a: z.string() }),
      'things.do does not give "b" any more',
    ],
    [
      'an optional field is gone',
      object({ a: z.string(), b: z.string().optional() }),
      object({ a: z.string() }),
      'things.do does not give "b" any more',
    ],
    [
      'a field may be left out',
      object({ a: z.string() }),
      object({ a: z.string().optional() }),
      'things.do may leave out "a", which was always there',
    ],
    [
      'a value is new, in a list of a list',
      object({ items: z.array(object({ state: z.enum(['open']) })) }),
      object({ items: z.array(object({ state: z.enum(['open', 'shut']) })) }),
      'things.do may give "shut" in "items[].state", which is new',
    ],
    [
      'null is new',
      object({ a: z.date() }),
      object({ a: z.date().nullable() }),
      'things.do may give null in "a", which is new',
    ],
    [
      'a time becomes a day',
      object({ at: z.date() }),
      object({ at: z.iso.date() }),
      'things.do gives "at" written as date, before date-time',
    ],
    [
      'a type is another',
      object({ count: z.int() }),
      object({ count: z.string() }),
      'things.do may give string in "count", which is new',
    ],
    [
      'a list becomes one',
      z.array(object({ a: z.string() })),
      object({ a: z.string() }),
      'things.do may give object in its output, which is new',
    ],
  ];
  test.each(cases)('%s', (_name, before, after, told) => {
    expect(breaksBetween({ output: before }, { output: after })).toEqual([told]);
  });
});

describe('the contract of our router', () => {
  const contract = takeContract();
  const changed = (change: (copy: Contract) => void) => {
    const copy = structuredClone(contract);
    change(copy);
    return copy;
  };

  test('breaks nothing by itself', () => {
    expect(findBreaks(contract, structuredClone(contract))).toEqual([]);
  });

  test('breaks when a procedure is gone or becomes another sort of call', () => {
    const after = changed(({ procedures }) => {
      delete procedures['tasks.move'];
      procedures['tasks.get']!.type = 'mutation';
    });
    expect(findBreaks(contract, after)).toEqual([
      'tasks.get is a mutation, it was a query',
      'tasks.move is gone',
    ]);
  });

  test('breaks when a problem is gone or tells less', () => {
    const after = changed(({ problems }) => {
      delete problems['LINK_CYCLE'];
      const conflict = problems['VERSION_CONFLICT']!;
      delete conflict.properties!['currentVersion'];
      conflict.required = conflict.required!.filter((name) => name !== 'currentVersion');
    });
    expect(findBreaks(contract, after)).toEqual([
      'problem LINK_CYCLE is gone',
      'problem VERSION_CONFLICT does not give "currentVersion" any more',
    ]);
  });

  test('tells a change of what many procedures give once', () => {
    const after = changed(({ definitions: { output } }) => {
      output['Requirement']!.properties!['state']!.enum!.push('parked');
      // Found in a requirement as itself or null.
      output['QualityCharacteristic']!.enum!.push('agility');
    });
    expect(findBreaks(contract, after)).toEqual([
      'QualityCharacteristic (output) may give "agility" in its output, which is new',
      'Requirement (output) may give "parked" in "state", which is new',
    ]);
  });

  test('is not broken by what is added: procedures, problems, optional inputs, fields, room', () => {
    const after = changed(({ procedures, problems, definitions }) => {
      procedures['tasks.split'] = structuredClone(procedures['tasks.move']!);
      problems['TASK_TOO_LARGE'] = { type: 'object' };
      definitions.output['Task']!.properties!['size'] = { type: 'string' };
      definitions.output['Task']!.required!.push('size');
      const { input } = procedures['tasks.list']!;
      input!.properties!['hint'] = { type: 'string' };
      input!.properties!['limit']!.maximum = 1000;
    });
    expect(findBreaks(contract, after)).toEqual([]);
  });

  test('is not broken by another name for the same thing, but by another thing', () => {
    const before = { input: object({ projectId: ProjectId }), output: Link };
    expect(breaksBetween(before, { ...before, output: object(Link.shape) })).toEqual([]);
    expect(breaksBetween(before, { ...before, output: requirements.item })).not.toEqual([]);
  });
});

describe('a breaking change made on purpose', () => {
  test('is named by the check, which fails until a reason is given', async () => {
    const before = takeContract();
    before.procedures['tasks.split'] = structuredClone(before.procedures['tasks.move']!);
    before.definitions.output['Task']!.properties!['size'] = { type: 'string' };
    before.definitions.output['Task']!.required!.push('size');
    const folder = mkdtempSync(join(tmpdir(), 'throughline-contract-'));
    const file = join(folder, 'contract.json');
    writeFileSync(file, JSON.stringify(before));
    const script = join(root, 'scripts/contract/check.ts');
    const told = await promisify(execFile)(process.execPath, [script, '--against', file]).then(
      () => 'nothing',
      ({ code, stdout }: { code: number; stdout: string }) => `${code}: ${stdout}`,
    );
    rmSync(folder, { recursive: true });
    expect(told).toMatch(/^1: Breaks clients: tasks\.split is gone\.\n/);
    expect(told).toContain('Breaks clients: Task (output) does not give "size" any more.\n');

    const changes = ['tasks.split is gone', 'tasks.move is gone'];
    const declared = [{ change: 'tasks.split is gone', reason: 'Nobody split tasks.' }];
    expect(undeclared(changes, declared)).toEqual(['tasks.move is gone']);
  });
});
