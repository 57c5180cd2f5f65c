import type * as z from 'zod';
import { ResearchId } from './ids.ts';
import { defineKind } from './item.ts';

export const research = defineKind('research', ResearchId, {}, {});
export type Research = z.infer<typeof research.item>;
