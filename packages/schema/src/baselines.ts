import * as z from 'zod';
import { ActorRef } from './actor.ts';
import { BaselineId, ProjectId } from './ids.ts';
import { cursorOptions, mutationOptions, pageOf } from './item.ts';
import { parseMoment } from './moments.ts';
import { line, prose } from './text.ts';

/** A name that no sequence, time or `now` can be taken for. */
export const BaselineName = line
  .max(100, 'must be at most 100 characters')
  .refine(
    (name) => parseMoment(name)?.type === 'baseline',
    'must not look like a number, a time or "now"',
  );

/**
 * A moment with a name: the project as it was after change `sequence`, whose hash is `headHash`. The
 * content is in the log, so a baseline costs one row, however large the project.
 */
export const Baseline = z.strictObject({
  id: BaselineId,
  projectId: ProjectId,
  name: z.string(),
  note: z.string(),
  sequence: z.int().nonnegative(),
  headHash: z.string(),
  actor: ActorRef,
  createdAt: z.date(),
  version: z.int().positive(),
});
export type Baseline = z.infer<typeof Baseline>;

const data = { name: BaselineName, note: prose };
const target = { projectId: ProjectId, id: BaselineId, expectedVersion: z.int().positive() };

export const CreateBaselineInput = z.strictObject({
  projectId: ProjectId,
  data: z.strictObject({ ...data, note: prose.default('') }),
  ...mutationOptions,
});
export const UpdateBaselineInput = z.strictObject({
  ...target,
  data: z
    .strictObject(data)
    .partial()
    .refine((given) => Object.keys(given).length > 0, 'name at least one field to change'),
  ...mutationOptions,
});
export const RemoveBaselineInput = z.strictObject({ ...target, ...mutationOptions });
/** The latest moments first. */
export const ListBaselinesInput = z.strictObject({
  projectId: ProjectId,
  ...cursorOptions,
});
export const BaselineList = pageOf(Baseline);
export type CreateBaselineInput = z.infer<typeof CreateBaselineInput>;
export type UpdateBaselineInput = z.infer<typeof UpdateBaselineInput>;
export type RemoveBaselineInput = z.infer<typeof RemoveBaselineInput>;
export type ListBaselinesInput = z.infer<typeof ListBaselinesInput>;
