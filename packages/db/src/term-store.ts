import type { ProjectId, Term, TermId } from '@throughline/schema';
import type { TermStore } from '@throughline/services/ports';
import * as z from 'zod';
import type { Database } from './client.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { Prisma } from './generated/client.ts';

const Position = z.tuple([z.string().refine((text) => !text.includes('\u0000')), z.uuid()]);
const ROWS_AT_ONCE = 500;

const COLUMNS = Prisma.raw(
  `id, project_id AS "projectId", term, definition, aliases, source, version,
   created_at AS "createdAt", updated_at AS "updatedAt", archived_at AS "archivedAt"`,
);
/** Upper and lower case alike, and byte by byte, so that every database has one order. */
const ORDER = Prisma.raw(`lower(term) COLLATE "C", id`);

export function createTermStore(database: Database): TermStore {
  const select = (projectId: ProjectId, where: Prisma.Sql, limit = Prisma.empty): Promise<Term[]> =>
    database.$queryRaw<Term[]>`
      SELECT ${COLUMNS} FROM term WHERE project_id = ${projectId}::uuid AND ${where} ORDER BY ${ORDER} ${limit}`;

  return {
    find: async (projectId, id: TermId) =>
      (await select(projectId, Prisma.sql`id = ${id}::uuid`))[0] ?? null,

    all: (projectId) => select(projectId, Prisma.sql`true`),

    async list({ projectId, isArchived, limit, cursor }) {
      const presence = Prisma.sql`(archived_at IS NOT NULL) = ${isArchived}`;
      const last = readCursor(Position, cursor);
      const beyond = last
        ? Prisma.sql`AND (lower(term) COLLATE "C", id) > (lower(${last[0]}) COLLATE "C", ${last[1]}::uuid)`
        : Prisma.empty;
      const found = await select(
        projectId,
        Prisma.sql`${presence} ${beyond}`,
        Prisma.sql`LIMIT ${limit + 1}`,
      );
      const items = found.slice(0, limit);
      const end = found.length > limit && items.at(-1);
      const archivedAt = isArchived ? { not: null } : null;
      return {
        items,
        nextCursor: end ? writeCursor([end.term, end.id]) : null,
        total: last ? null : await database.term.count({ where: { projectId, archivedAt } }),
      };
    },

    async insertMany(terms) {
      for (let at = 0; at < terms.length; at += ROWS_AT_ONCE)
        await database.term.createMany({ data: terms.slice(at, at + ROWS_AT_ONCE) });
    },

    async update({ id, projectId, createdAt: _createdAt, ...data }) {
      await database.term.updateMany({ where: { projectId, id }, data });
    },
  };
}
