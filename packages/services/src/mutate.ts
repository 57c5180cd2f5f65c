import { canonicalJson, hashText } from '@throughline/domain';
import superjson from 'superjson';
import type { Context, Stores } from './context.ts';
import { ProblemError } from './problem-error.ts';

/**
 * Runs a mutation in one transaction. With an idempotency key the first answer is kept in the same
 * transaction and given again to every later call with that key; the same key with another input
 * is an error. Keys belong to their actor.
 */
export function mutate<T>(
  context: Context,
  procedure: string,
  input: { idempotencyKey?: string | undefined },
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  const { idempotencyKey: key } = input;
  if (key === undefined) return context.stores.transaction(work);

  const actorId = context.actor.id;
  const inputHash = hashText(canonicalJson(input));
  return context.stores.transaction(async (stores) => {
    const earlier = await stores.idempotency.claim({
      actorId,
      key,
      procedure,
      inputHash,
      at: context.clock(),
    });
    if (earlier) return replay<T>(earlier, procedure, inputHash);
    const answer = await work(stores);
    await stores.idempotency.complete(actorId, key, superjson.stringify(answer));
    return answer;
  });
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as superjson.parse, which it stands for
function replay<T>(
  earlier: { procedure: string; inputHash: string; response: string | null },
  procedure: string,
  inputHash: string,
): T {
  if (
    earlier.procedure !== procedure ||
    earlier.inputHash !== inputHash ||
    earlier.response === null
  ) {
    throw new ProblemError({
      code: 'IDEMPOTENCY_MISMATCH',
      message: 'This idempotency key was used for another call. Use a new key for a new call.',
    });
  }
  return superjson.parse<T>(earlier.response);
}
