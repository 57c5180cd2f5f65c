import * as z from 'zod';
import { TaskId } from './ids.ts';
import { defineKind } from './item.ts';
import { priorityInputs } from './priorities.ts';
import { day, lines, prose } from './text.ts';

export const AcceptanceCheck = z.strictObject({ text: prose, isMet: z.boolean() });
export type AcceptanceCheck = z.infer<typeof AcceptanceCheck>;

export const tasks = defineKind(
  'task',
  TaskId,
  {
    assignees: lines,
    estimateHours: z.number().nonnegative().max(100_000).nullable(),
    dueOn: day.nullable(),
    acceptanceCriteria: z.array(AcceptanceCheck).max(200),
    ...priorityInputs,
  },
  {
    assignees: [],
    estimateHours: null,
    dueOn: null,
    acceptanceCriteria: [],
    wsjf: null,
    rice: null,
  },
);
export type Task = z.infer<typeof tasks.item>;
