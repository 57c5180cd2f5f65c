import * as z from 'zod';
import { StakeholderId } from './ids.ts';
import { defineKind } from './item.ts';
import { line, lines } from './text.ts';

/** A person, role or audience segment. Interest and influence run from 1 (low) to 5 (high). */
export const stakeholders = defineKind(
  'stakeholder',
  StakeholderId,
  {
    role: line.nullable(),
    interests: lines,
    interest: z.int().min(1).max(5).nullable(),
    influence: z.int().min(1).max(5).nullable(),
  },
  { role: null, interests: [], interest: null, influence: null },
);
export type Stakeholder = z.infer<typeof stakeholders.item>;
