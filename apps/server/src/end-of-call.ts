import { ProblemError } from '@throughline/services';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SIGNED_OUT =
  'You are not signed in. Open a link from `throughline open`, or send the token of the data directory.';

const LOOK_EVERY_MS = 1000;
/** What a client that does not read gets to take the end of its stream. */
const LINGER_MS = 1000;

/**
 * The end of a call that lasts: when the server stops, for the client to come again, and within a second
 * of the end of its session. The connection is given up with it.
 */
export function endOfCall(
  { req, res }: { req: FastifyRequest; res: FastifyReply },
  stopping: AbortSignal,
): AbortSignal {
  const leaving = new AbortController();
  const looking = setInterval(() => {
    if (req.server.actorOf(req)) return;
    leaving.abort(new ProblemError({ code: 'UNAUTHENTICATED', message: SIGNED_OUT }));
  }, LOOK_EVERY_MS);
  const ended = AbortSignal.any([stopping, leaving.signal]);
  const { socket } = req.raw;
  const hangUp = () => void setTimeout(() => socket.destroy(), LINGER_MS).unref();
  ended.addEventListener('abort', hangUp);
  res.raw.once('finish', () => socket.end());
  res.raw.once('close', () => {
    clearInterval(looking);
    ended.removeEventListener('abort', hangUp);
  });
  return ended;
}
