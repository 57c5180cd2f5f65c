import type * as z from 'zod';
import { FeedbackId } from './ids.ts';
import { defineKind } from './item.ts';

export const feedback = defineKind('feedback', FeedbackId, {}, {});
export type Feedback = z.infer<typeof feedback.item>;
