import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

const ROUTER_TYPES = fileURLToPath(new URL('../../../../docs/api/router.d.ts', import.meta.url));

/**
 * The router's types for programs outside. To everybody: they are the same in every installation and
 * tell nothing about one, and a build that fetches them should need no secret.
 */
export const routerTypesPlugin = fastifyPlugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.get('/types/router.d.ts', async (_request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(await readFile(ROUTER_TYPES)),
    );
    done();
  },
);
