import * as z from 'zod';
import { TestId } from './ids.ts';
import { defineKind } from './item.ts';
import { prose } from './text.ts';

export const TestMethod = z.enum(['automated', 'manual', 'review', 'demonstration']);

/** A verification case. */
export const tests = defineKind(
  'test',
  TestId,
  { method: TestMethod, steps: prose },
  { method: 'automated', steps: '' },
);
export type Test = z.infer<typeof tests.item>;
