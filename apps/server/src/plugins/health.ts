import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

/** Alive is whether this process answers; ready is whether the database does, too. */
export const healthPlugin = fastifyPlugin(
  (app: FastifyInstance, { isReady }: { isReady: () => Promise<boolean> }, done: () => void) => {
    app.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }));
    app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
      if (await isReady()) return { status: 'ready' };
      return reply
        .code(503)
        .send({ status: 'unavailable', message: 'The database does not answer.' });
    });
    done();
  },
);
