import { isTrackedEnvelope, tracked, type TrackedEnvelope } from '@trpc/server';
import * as z from 'zod';

/** The output of a subscription: a stream whose entries are checked by a schema, each under the id to resume from. */
export function followed<Entry extends z.ZodType>(
  entry: Entry,
): z.ZodType<
  AsyncIterable<TrackedEnvelope<z.output<Entry>>>,
  AsyncIterable<TrackedEnvelope<z.input<Entry>>>
> {
  return z
    .custom<AsyncIterable<TrackedEnvelope<z.input<Entry>>>>(isAsyncIterable)
    .transform((stream) => checked(stream, entry));
}

async function* checked<Entry extends z.ZodType>(
  stream: AsyncIterable<TrackedEnvelope<z.input<Entry>>>,
  entry: Entry,
): AsyncGenerator<TrackedEnvelope<z.output<Entry>>> {
  for await (const envelope of stream) {
    if (!isTrackedEnvelope(envelope)) throw new TypeError('An entry of a stream without its id');
    const [id, value] = envelope;
    yield tracked(id, await entry.parseAsync(value));
  }
}

/** Gives each entry of a stream the id under which a broken stream is resumed. */
export async function* trackedBy<T>(
  stream: AsyncIterable<T>,
  idOf: (entry: T) => string,
): AsyncGenerator<TrackedEnvelope<T>> {
  for await (const entry of stream) yield tracked(idOf(entry), entry);
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return value instanceof Object && Symbol.asyncIterator in value;
}
