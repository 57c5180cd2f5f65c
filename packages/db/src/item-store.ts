import { KIND_NAMES, priorityRank, type Kind } from '@throughline/schema';
import type { ItemRecord, ItemStore } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { detailOf, insertDetails, updateDetail } from './detail-tables.ts';
import { Prisma } from './generated/client.ts';
import { itemFacets } from './item-facets.ts';
import { listItems } from './item-list.ts';
import { ITEM_COLUMNS, toRecord, type ItemRow } from './item-rows.ts';

const ROWS_AT_ONCE = 500;
/** From so many on, the planner's old idea of the table would lead it to plans that take minutes. */
const MANY_ROWS = 150;

export function createItemStore(database: Database): ItemStore {
  const select = async (kinds: Kind[], where: Prisma.Sql): Promise<ItemRecord[]> => {
    const { join, column } = detailOf(kinds);
    const rows = await database.$queryRaw<ItemRow[]>`
      SELECT ${ITEM_COLUMNS}, ${column} AS detail FROM item i ${join} WHERE ${where}`;
    return rows.map(toRecord);
  };

  return {
    async find(projectId, id) {
      const found = await select(
        [],
        Prisma.sql`i.project_id = ${projectId}::uuid AND i.id = ${id}::uuid`,
      );
      return found[0] ?? null;
    },

    async findByNumber(projectId, kind, number) {
      const found = await select(
        [kind],
        Prisma.sql`i.project_id = ${projectId}::uuid AND i.kind = ${kind} AND i.number = ${number}`,
      );
      return found[0] ?? null;
    },

    findMany: (projectId, ids) =>
      select([], Prisma.sql`i.project_id = ${projectId}::uuid AND i.id = ANY(${ids}::uuid[])`),

    all: async (projectId) =>
      (await select([], Prisma.sql`i.project_id = ${projectId}::uuid`)).toSorted(
        (a, b) => KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) || a.number - b.number,
      ),

    async lock(projectId, ids) {
      if (ids.length === 0) return;
      await database.$executeRaw`
        SELECT 1 FROM item WHERE project_id = ${projectId}::uuid AND id = ANY(${ids}::uuid[])
        ORDER BY id FOR NO KEY UPDATE`;
    },

    list: (query) => listItems(database, query),

    facets: (projectId, kind) => itemFacets(database, projectId, kind),

    async takeNumbers(projectId, kind, count) {
      const rows = await database.$queryRaw<{ last_number: number }[]>`
        INSERT INTO item_counter (project_id, kind, last_number) VALUES (${projectId}::uuid, ${kind}, ${count})
        ON CONFLICT (project_id, kind) DO UPDATE SET last_number = item_counter.last_number + ${count}
        RETURNING last_number`;
      return rows[0]!.last_number - count + 1;
    },

    async insertMany(items) {
      for (let at = 0; at < items.length; at += ROWS_AT_ONCE) {
        const batch = items.slice(at, at + ROWS_AT_ONCE);
        await database.item.createMany({ data: batch.map(toColumns) });
        for (const [kind, rows] of Map.groupBy(batch, (item) => item.kind)) {
          await insertDetails(database, kind, rows);
        }
      }
      if (items.length >= MANY_ROWS) await database.$executeRaw`ANALYZE item`;
    },

    async update(item, expectedVersion) {
      const {
        id: _id,
        projectId: _project,
        kind: _kind,
        number: _number,
        createdAt: _at,
        ...data
      } = toColumns(item);
      const { count } = await database.item.updateMany({
        where: { projectId: item.projectId, id: item.id, version: expectedVersion },
        data,
      });
      if (count === 1) await updateDetail(database, item.kind, item.id, item.fields);
      return count === 1;
    },
  };
}

function toColumns(item: ItemRecord) {
  const { fields, priority, ...columns } = item;
  return { ...columns, priority: priorityRank(item.kind, priority), searchText: textOf(fields) };
}

/** All words in an item's own fields, for the search vector. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(textOf).filter(Boolean).join('\n');
}
