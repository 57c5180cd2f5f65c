import * as z from 'zod';
import { ProjectId, WorkspaceId } from './ids.ts';
import { mutationOptions } from './item.ts';
import { Kind, State } from './kinds.ts';
import { LinkType } from './link-rules.ts';
import { line, prose, slug } from './text.ts';

/** A product under way: the graph of its items, its sources and its change log. */
export const Project = z.strictObject({
  id: ProjectId,
  workspaceId: WorkspaceId,
  slug,
  name: line,
  description: prose,
  isSample: z.boolean(),
  version: z.int().positive(),
  createdAt: z.date(),
  archivedAt: z.date().nullable(),
});
export type Project = z.infer<typeof Project>;

const data = { slug, name: line, description: prose };
const target = { id: ProjectId, expectedVersion: z.int().positive(), ...mutationOptions };

export const CreateProjectInput = z.strictObject({
  workspaceId: WorkspaceId,
  data: z.strictObject({ ...data, description: prose.default('') }),
  ...mutationOptions,
});
export const GetProjectInput = z.strictObject({ id: ProjectId });
export const FindProjectInput = z.strictObject({ slug });
export const UpdateProjectInput = z.strictObject({
  ...target,
  data: z.strictObject(data).partial(),
});
export const ArchiveProjectInput = z.strictObject(target);
/** Removal is final: items, links, sources and the change log go. The slug has to be typed to confirm. */
export const RemoveProjectInput = z.strictObject({ id: ProjectId, confirmSlug: z.string() });
export const RemovedProject = z.strictObject({ id: ProjectId, slug: z.string(), items: z.int() });
export const ListProjectsInput = z.strictObject({
  workspaceId: WorkspaceId.optional(),
  isArchived: z.boolean().default(false),
});
export type CreateProjectInput = z.infer<typeof CreateProjectInput>;
export type UpdateProjectInput = z.infer<typeof UpdateProjectInput>;
export type ArchiveProjectInput = z.infer<typeof ArchiveProjectInput>;
export type RemoveProjectInput = z.infer<typeof RemoveProjectInput>;
export type RemovedProject = z.infer<typeof RemovedProject>;

/** A project, and where its log ended before anything else of it was read: to be followed from there. */
export const FoundProject = z.strictObject({ ...Project.shape, sequence: z.int().nonnegative() });
export type FoundProject = z.infer<typeof FoundProject>;

/**
 * How many items of each kind are in each state, and how many links of each type run between which
 * kinds; archived items and their links are not counted, but for `links`, which counts all.
 */
export const ProjectOverview = z.strictObject({
  project: Project,
  counts: z.array(z.strictObject({ kind: Kind, state: State, count: z.int().nonnegative() })),
  links: z.int().nonnegative(),
  linkCounts: z.array(
    z.strictObject({
      type: LinkType,
      from: Kind,
      to: Kind,
      count: z.int().positive(),
      suspects: z.int().nonnegative(),
    }),
  ),
  suspectLinks: z.int().nonnegative(),
  /** Fields that a file and we changed to different ends. */
  conflicts: z.int().nonnegative(),
});
export type ProjectOverview = z.infer<typeof ProjectOverview>;
