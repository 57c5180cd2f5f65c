import type * as z from 'zod';
import { ReleaseId } from './ids.ts';
import { defineKind } from './item.ts';

export const releases = defineKind('release', ReleaseId, {}, {});
export type Release = z.infer<typeof releases.item>;
