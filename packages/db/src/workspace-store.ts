import type { Workspace } from '@throughline/schema';
import type { WorkspaceStore } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { updateUnlessTaken } from './unique.ts';

export function createWorkspaceStore(database: Database): WorkspaceStore {
  return {
    find: (id) => database.workspace.findUnique({ where: { id } }) as Promise<Workspace | null>,

    list: ({ isArchived, among }) =>
      database.workspace.findMany({
        where: {
          archivedAt: isArchived ? { not: null } : null,
          ...(among !== 'all' && { id: { in: [...among] } }),
        },
        orderBy: { name: 'asc' },
      }) as unknown as Promise<Workspace[]>,

    async insert(workspace) {
      const { count } = await database.workspace.createMany({
        data: [workspace],
        skipDuplicates: true,
      });
      return count === 1;
    },

    async update({ id, ...data }, expectedVersion) {
      const taken = await database.workspace.count({ where: { slug: data.slug, id: { not: id } } });
      return updateUnlessTaken(taken, () =>
        database.workspace.updateMany({ where: { id, version: expectedVersion }, data }),
      );
    },
  };
}
