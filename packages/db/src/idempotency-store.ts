import type { IdempotencyStore } from '@throughline/services/ports';
import type { Database } from './client.ts';

export function createIdempotencyStore(database: Database): IdempotencyStore {
  return {
    async claim({ actorId, key, procedure, inputHash, at }) {
      // The insert waits for a running call with the same key: if that commits, its row is the answer.
      const { count } = await database.idempotencyKey.createMany({
        data: [{ actorId, key, procedure, inputHash, createdAt: at }],
        skipDuplicates: true,
      });
      if (count === 1) return null;
      return database.idempotencyKey.findUniqueOrThrow({
        where: { actorId_key: { actorId, key } },
        select: { procedure: true, inputHash: true, response: true },
      });
    },

    async complete(actorId, key, response) {
      await database.idempotencyKey.update({
        where: { actorId_key: { actorId, key } },
        data: { response },
      });
    },

    async prune(before) {
      const { count } = await database.idempotencyKey.deleteMany({
        where: { createdAt: { lt: before } },
      });
      return count;
    },
  };
}
