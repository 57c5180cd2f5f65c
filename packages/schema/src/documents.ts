import type * as z from 'zod';
import { DocumentId } from './ids.ts';
import { defineKind } from './item.ts';

export const documents = defineKind('document', DocumentId, {}, {});
export type Document = z.infer<typeof documents.item>;
