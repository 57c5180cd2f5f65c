import type { Project, ProjectOverview } from '@throughline/schema';
import type { ProjectStore } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { CHANGE_CHANNEL } from './engine/change-feed.ts';
import { updateUnlessTaken } from './unique.ts';

const EMPTY_HEAD = { sequence: 0, hash: '0'.repeat(64) };

export function createProjectStore(database: Database): ProjectStore {
  return {
    find: (id) => database.project.findUnique({ where: { id } }) as Promise<Project | null>,
    findBySlug: (slug) =>
      database.project.findUnique({ where: { slug } }) as Promise<Project | null>,

    list: ({ isArchived, workspaceId, among }) =>
      database.project.findMany({
        where: {
          archivedAt: isArchived ? { not: null } : null,
          AND: [
            workspaceId ? { workspaceId } : {},
            among === 'all' ? {} : { workspaceId: { in: [...among] } },
          ],
        },
        orderBy: { name: 'asc' },
      }) as unknown as Promise<Project[]>,

    async insert(project) {
      const { count } = await database.project.createMany({
        data: [project],
        skipDuplicates: true,
      });
      if (count === 1)
        await database.projectHead.create({ data: { projectId: project.id, ...EMPTY_HEAD } });
      return count === 1;
    },

    async update({ id, ...data }, expectedVersion) {
      const taken = await database.project.count({ where: { slug: data.slug, id: { not: id } } });
      return updateUnlessTaken(taken, () =>
        database.project.updateMany({ where: { id, version: expectedVersion }, data }),
      );
    },

    async overview(project) {
      const rows = await database.$queryRaw<
        Pick<ProjectOverview, 'counts' | 'links' | 'linkCounts' | 'conflicts'>[]
      >`
        WITH gone AS MATERIALIZED (
          SELECT id FROM item WHERE project_id = ${project.id}::uuid AND archived_at IS NOT NULL
        )
        SELECT
          (SELECT COALESCE(json_agg(row_to_json(c)), '[]') FROM (
            SELECT kind, state, count(*)::int AS count FROM item
            WHERE project_id = ${project.id}::uuid AND archived_at IS NULL GROUP BY kind, state
          ) c) AS counts,
          (SELECT count(*)::int FROM link WHERE project_id = ${project.id}::uuid) AS links,
          (SELECT COALESCE(sum(jsonb_array_length(s.conflicts)), 0)::int FROM source_span s
            WHERE s.project_id = ${project.id}::uuid AND s.conflicts <> '[]'::jsonb AND NOT s.is_gone
              AND s.item_id NOT IN (SELECT id FROM gone)) AS conflicts,
          (SELECT COALESCE(json_agg(row_to_json(n) ORDER BY n.type, n."from", n."to"), '[]') FROM (
            SELECT l.type, l.from_kind AS "from", l.to_kind AS "to", count(*)::int AS count,
              count(*) FILTER (WHERE l.reviewed_hash <> t.normative_hash)::int AS suspects
            FROM link l JOIN item t ON t.project_id = ${project.id}::uuid AND t.id = l.to_id
            WHERE l.project_id = ${project.id}::uuid AND t.archived_at IS NULL
              AND l.from_id NOT IN (SELECT id FROM gone)
            GROUP BY l.type, l.from_kind, l.to_kind
          ) n) AS "linkCounts"`;
      const { counts, links, linkCounts, conflicts } = rows[0]!;
      const suspectLinks = linkCounts.reduce((sum, { suspects }) => sum + suspects, 0);
      return { project, counts, links, linkCounts, suspectLinks, conflicts };
    },

    async remove(id) {
      // The log refuses deletes; this names the one project whose log may go, for this transaction.
      await database.$executeRaw`SELECT set_config('throughline.removing_project', ${id}, true)`;
      const items = await database.item.count({ where: { projectId: id } });
      await database.change.deleteMany({ where: { projectId: id } });
      await database.link.deleteMany({ where: { projectId: id } });
      await database.project.delete({ where: { id } });
      // Who follows its log is told so.
      await database.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${id})`;
      return items;
    },
  };
}
