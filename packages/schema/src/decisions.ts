import * as z from 'zod';
import { DecisionId, ProjectId } from './ids.ts';
import { defineKind, mutationOptions } from './item.ts';
import { day, line, lines, prose } from './text.ts';

export const DecisionOption = z.strictObject({ title: line, body: prose });
export type DecisionOption = z.infer<typeof DecisionOption>;

/** An architecture decision record, in the sections of MADR 4. */
export const decisions = defineKind(
  'decision',
  DecisionId,
  {
    context: prose,
    drivers: z.array(prose).max(200),
    options: z.array(DecisionOption).max(100),
    outcome: prose,
    consequences: prose,
    confirmation: prose,
    deciders: lines,
    decidedOn: day.nullable(),
    reviewBy: day.nullable(),
  },
  {
    context: '',
    drivers: [],
    options: [],
    outcome: '',
    consequences: '',
    confirmation: '',
    deciders: [],
    decidedOn: null,
    reviewBy: null,
  },
);
export type Decision = z.infer<typeof decisions.item>;

/** `successorId` takes the place of `id`: links them, and moves the old decision to superseded. */
export const SupersedeDecisionInput = z.strictObject({
  projectId: ProjectId,
  id: DecisionId,
  expectedVersion: z.int().positive(),
  successorId: DecisionId,
  reason: line.optional(),
  ...mutationOptions,
});
