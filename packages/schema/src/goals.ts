import type * as z from 'zod';
import { GoalId } from './ids.ts';
import { defineKind } from './item.ts';
import { day, line } from './text.ts';

/** A business objective with a measurable outcome: the metric, where it stands, where it should be, by when. */
export const goals = defineKind(
  'goal',
  GoalId,
  {
    metric: line.nullable(),
    baseline: line.nullable(),
    target: line.nullable(),
    dueOn: day.nullable(),
  },
  { metric: null, baseline: null, target: null, dueOn: null },
);
export type Goal = z.infer<typeof goals.item>;
