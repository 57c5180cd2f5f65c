import * as z from 'zod';
import { WorkspaceId } from './ids.ts';

/** What an actor may do: readers look, editors change items, admins also make and remove projects. */
export const Role = z.enum(['reader', 'editor', 'admin']);
export type Role = z.infer<typeof Role>;

/** Who acts. `workspaces` lists what the actor may enter; `all` is the owner of the installation. */
export const Actor = z.strictObject({
  type: z.enum(['user', 'token', 'system']),
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  role: Role,
  workspaces: z.union([z.literal('all'), z.array(WorkspaceId)]),
});
export type Actor = z.infer<typeof Actor>;

/** An actor as the change log remembers it. */
export const ActorRef = Actor.pick({ type: true, id: true, name: true });
export type ActorRef = z.infer<typeof ActorRef>;
