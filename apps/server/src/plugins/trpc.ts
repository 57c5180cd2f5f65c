import { appRouter } from '@throughline/api';
import type { Problem } from '@throughline/schema';
import type { Context } from '@throughline/services/ports';
import { TRPCError } from '@trpc/server';
import {
  fastifyTRPCPlugin,
  type CreateFastifyContextOptions,
  type FastifyTRPCPluginOptions,
} from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { endOfCall, SIGNED_OUT } from '../end-of-call.ts';

/** As many calls as a client puts into one request. */
const MAX_BATCH_SIZE = 50;
/** Imports carry files; nothing else is longer than this. */
const BYTES_MAX = 1_000_000;
const IMPORT_PATH = '/trpc/sources.import';

type World = Pick<Context, 'stores' | 'clock' | 'newId'>;

/** Mounts the router; the only place that knows how calls travel. */
export const trpcPlugin = fastifyPlugin(
  async (app: FastifyInstance, { world }: { world: World }) => {
    app.addHook('onRequest', async (request, reply) => {
      if (request.url.startsWith('/trpc/')) return refuseLongBody(request, reply);
      return undefined;
    });

    const stopping = new AbortController();
    // Before the server waits for its connections: a stream would keep it waiting.
    app.addHook('preClose', (done) => {
      stopping.abort();
      done();
    });

    const createContext = ({ req, res, info }: CreateFastifyContextOptions): Context => {
      if (!req.actor) throw new TRPCError({ code: 'UNAUTHORIZED', message: SIGNED_OUT });
      const lasts = info.type === 'subscription';
      const ended = lasts ? endOfCall({ req, res }, stopping.signal) : stopping.signal;
      return { ...world, actor: req.actor, requestId: req.id, log: req.log, ended };
    };

    await app.register(fastifyTRPCPlugin, {
      prefix: '/trpc',
      trpcOptions: { router: appRouter, createContext, maxBatchSize: MAX_BATCH_SIZE },
    } satisfies FastifyTRPCPluginOptions<typeof appRouter>);
  },
);

async function refuseLongBody(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method !== 'POST' || request.url.split('?')[0] === IMPORT_PATH) return undefined;
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (length <= BYTES_MAX) return undefined;
  const message = `A call may carry at most ${BYTES_MAX} bytes, and has to say how many. Split it.`;
  return reply.code(413).send(failure({ code: 'INVALID_INPUT', message, issues: [] }, 413));
}

/** A refusal before the router, in the shape in which the router answers. */
function failure(problem: Problem, httpStatus: number) {
  const data = { code: 'PAYLOAD_TOO_LARGE', httpStatus, problem };
  return { error: { json: { message: problem.message, code: -32_013, data } } };
}
