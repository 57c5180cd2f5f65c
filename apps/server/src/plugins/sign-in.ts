import cookie from '@fastify/cookie';
import type { Actor } from '@throughline/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import * as z from 'zod';
import { SESSION_SECONDS, type Sessions } from '../sessions.ts';

const COOKIE = 'throughline_session';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null when the request says nothing that we believe. */
    actor: Actor | null;
  }
  interface FastifyInstance {
    /** Who is behind a request now: a session may have ended since it began. */
    actorOf: (request: FastifyRequest) => Actor | null;
  }
}

/** Until there are accounts, whoever holds the token owns the installation. */
const OWNER: Actor = {
  type: 'token',
  id: 'owner',
  name: 'Owner',
  role: 'admin',
  workspaces: 'all',
};

/** A page of this server by its path, in letters that need no escaping in HTML, and never another site: `//elsewhere`. */
const LinkWish = z.object({
  to: z
    .string()
    .max(500)
    .regex(/^\/(?!\/)[A-Za-z0-9\-._~/?=%]*$/)
    .default('/'),
});

export const signInPlugin = fastifyPlugin(
  async (app: FastifyInstance, { sessions, url }: { sessions: Sessions; url: () => string }) => {
    await app.register(cookie);
    app.decorate('actorOf', (request) => (isOwner(request, sessions) ? OWNER : null));
    app.decorateRequest('actor', null);

    app.addHook('onRequest', async (request) => {
      request.actor = app.actorOf(request);
    });

    app.post<{ Body: unknown }>('/signin-links', async (request, reply) => {
      if (!request.actor)
        return reply
          .code(401)
          .send({ message: 'Send the token of the data directory as a bearer.' });
      const wish = LinkWish.safeParse(request.body ?? {});
      if (!wish.success)
        return reply
          .code(400)
          .send({ message: 'Say in `to` which page to open, as a path such as /p/ferry/i/REQ-1.' });
      return { url: signInUrl(url(), sessions.issueCode(wish.data.to)) };
    });

    app.get<{ Querystring: { code?: string } }>('/signin', async (request, reply) => {
      const redeemed = sessions.redeem(request.query.code ?? '');
      if (!redeemed) return reply.redirect('/?signin=expired');
      void reply.setCookie(COOKIE, redeemed.session, {
        httpOnly: true,
        sameSite: 'strict',
        path: '/',
        maxAge: SESSION_SECONDS,
      });
      // Not a redirect by status: a cookie that is SameSite=Strict would not go with one that began elsewhere.
      return reply
        .type('text/html')
        .send(
          `<!doctype html><meta http-equiv="refresh" content="0;url=${redeemed.to}"><title>Throughline</title>`,
        );
    });
  },
);

export function signInUrl(url: string, code: string): string {
  return `${url}/signin?code=${code}`;
}

function isOwner(request: FastifyRequest, sessions: Sessions): boolean {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return sessions.isToken(bearer);
  return sessions.isSession(request.cookies[COOKIE] ?? '');
}
