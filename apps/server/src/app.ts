import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { Context } from '@throughline/services/ports';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { healthPlugin } from './plugins/health.ts';
import { loopbackPlugin } from './plugins/loopback.ts';
import { routerTypesPlugin } from './plugins/router-types.ts';
import { signInPlugin } from './plugins/sign-in.ts';
import { trpcPlugin } from './plugins/trpc.ts';
import { webPlugin } from './plugins/web.ts';
import type { Sessions } from './sessions.ts';

export interface AppOptions {
  world: Pick<Context, 'stores' | 'clock' | 'newId'>;
  sessions: Sessions;
  isReady: () => Promise<boolean>;
  /** Where the server is reached, known once it listens. */
  url: () => string;
  webDirectory: string;
  logger: FastifyBaseLogger;
}

const IMPORT_BYTES_MAX = 128_000_000;

/** The whole HTTP side, not yet listening. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.logger,
    genReqId: () => randomUUID(),
    bodyLimit: IMPORT_BYTES_MAX,
    // Batched calls name all their procedures in one path segment.
    routerOptions: { maxParamLength: 5000 },
    forceCloseConnections: 'idle',
  });

  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  await app.register(helmet, {
    // Mantine sets styles on elements; all else comes from our own files. Loopback has no TLS to upgrade to.
    contentSecurityPolicy: {
      directives: { 'style-src': ["'self'", "'unsafe-inline'"], 'upgrade-insecure-requests': null },
    },
    strictTransportSecurity: false,
  });
  await app.register(loopbackPlugin);
  await app.register(signInPlugin, options);
  await app.register(healthPlugin, options);
  await app.register(routerTypesPlugin);
  await app.register(trpcPlugin, options);
  await app.register(webPlugin, { directory: options.webDirectory });
  return app;
}
