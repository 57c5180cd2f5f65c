import type * as z from 'zod';
import { QuestionId } from './ids.ts';
import { defineKind } from './item.ts';
import { line, prose } from './text.ts';

/** An open point that blocks understanding, asked of someone. */
export const questions = defineKind(
  'question',
  QuestionId,
  { askedOf: line.nullable(), answer: prose },
  { askedOf: null, answer: '' },
);
export type Question = z.infer<typeof questions.item>;
