import type { Baseline } from '@throughline/schema';
import type { BaselineStore } from '@throughline/services/ports';
import * as z from 'zod';
import type { Database } from './client.ts';
import { readCursor, writeCursor } from './cursor.ts';

const Position = z.tuple([z.int32().nonnegative(), z.uuid()]);

export function createBaselineStore(database: Database): BaselineStore {
  return {
    find: (projectId, id) =>
      database.baseline.findFirst({ where: { projectId, id } }) as Promise<Baseline | null>,

    findByName: (projectId, name) =>
      database.baseline.findUnique({
        where: { projectId_name: { projectId, name } },
      }) as Promise<Baseline | null>,

    async list({ projectId, limit, cursor }) {
      const last = readCursor(Position, cursor);
      const [sequence, id] = last ?? [];
      const earlier = [{ sequence: { lt: sequence } }, { sequence, id: { lt: id } }];
      const found = (await database.baseline.findMany({
        where: { projectId, ...(last && { OR: earlier }) },
        orderBy: [{ sequence: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      })) as unknown as Baseline[];
      const items = found.slice(0, limit);
      const end = found.length > limit && items.at(-1);
      return {
        items,
        nextCursor: end ? writeCursor([end.sequence, end.id]) : null,
        total: last ? null : await database.baseline.count({ where: { projectId } }),
      };
    },

    async insert(baseline) {
      await database.baseline.create({ data: baseline });
    },

    async update({ id, projectId, name, note, version }) {
      await database.baseline.updateMany({
        where: { projectId, id },
        data: { name, note, version },
      });
    },

    async remove(projectId, id) {
      await database.baseline.deleteMany({ where: { projectId, id } });
    },
  };
}
