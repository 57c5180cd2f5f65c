import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';

const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * A page on another site can make a browser call a loopback server, or point its own name at one.
 * Neither gets past: the Host has to be a loopback name, and a browser's call has to come from our pages.
 */
export const loopbackPlugin = fastifyPlugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.addHook('onRequest', async (request, reply) => {
      if (!LOCAL_HOST.test(request.headers.host ?? '')) {
        return reply.code(421).send({ message: 'This server answers on loopback names only.' });
      }
      const { origin } = request.headers;
      const site = request.headers['sec-fetch-site'];
      const isForeign =
        origin !== undefined && origin !== 'null' && !isOwn(origin, request.headers.host!);
      if (isForeign || site === 'cross-site') {
        const isNavigation =
          request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
        if (!isNavigation)
          return reply.code(403).send({ message: 'Calls from other sites are refused.' });
      }
      return undefined;
    });
    done();
  },
);

function isOwn(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
