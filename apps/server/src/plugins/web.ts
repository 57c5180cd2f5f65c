import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

const ONE_YEAR = '365d';

/** Serves the web app; every address that is no file and no API is one of the app's pages. */
export const webPlugin = fastifyPlugin(
  async (app: FastifyInstance, { directory }: { directory: string }) => {
    const hasWeb = existsSync(join(directory, 'index.html'));
    if (hasWeb) {
      await app.register(fastifyStatic, {
        root: directory,
        wildcard: false,
        index: false,
        cacheControl: false,
      });
      await app.register(fastifyStatic, {
        root: join(directory, 'assets'),
        prefix: '/assets/',
        decorateReply: false,
        // Names in there carry a hash of the content.
        maxAge: ONE_YEAR,
        immutable: true,
      });
    }

    app.setNotFoundHandler((request, reply) => {
      if (isPage(request)) return hasWeb ? sendPage(reply, directory) : sendNotBuilt(reply);
      return reply.code(404).send({ message: 'There is nothing at this address.' });
    });
  },
);

function isPage(request: FastifyRequest): boolean {
  const wantsHtml = request.headers.accept?.includes('text/html') ?? false;
  return request.method === 'GET' && wantsHtml && !/^\/(trpc|assets)\//.test(request.url);
}

function sendPage(reply: FastifyReply, directory: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile('index.html', directory);
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type('text/plain')
    .send('The web app is not built. Run `npm start`, or `pnpm build` and start again.');
}
