import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearer, HOST, openTestApp, TOKEN, type TestApp } from './app.fixture.ts';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp();
});
afterAll(() => server.close());

const LIST = `/trpc/projects.list?input=${encodeURIComponent('{"json":{}}')}`;

describe('who is let in', () => {
  test('nobody without the token gets an answer from a procedure', async () => {
    for (const headers of [
      { host: HOST },
      { host: HOST, authorization: 'Bearer wrong' },
      { host: HOST, cookie: 'throughline_session=1.x' },
    ]) {
      const answer = await server.app.inject({ url: LIST, headers });
      expect(answer.statusCode).toBe(401);
      expect(answer.json().error.json.data.problem.code).toBe('UNAUTHENTICATED');
    }
  });

  test('the token opens every procedure', async () => {
    const answer = await server.app.inject({ url: LIST, headers: bearer });
    expect(answer.json().result.data.json).toEqual([]);
  });

  test('a sign-in link works once, and its session works after', async () => {
    const made = await server.app.inject({ method: 'POST', url: '/signin-links', headers: bearer });
    const { pathname, search } = new URL(made.json().url);
    const first = await server.app.inject({ url: pathname + search, headers: { host: HOST } });
    const { name, value, httpOnly, sameSite } = first.cookies[0]!;
    expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: 'Strict' });

    const listed = await server.app.inject({
      url: LIST,
      headers: { host: HOST, cookie: `${name}=${value}` },
    });
    expect(listed.statusCode).toBe(200);
    const second = await server.app.inject({ url: pathname + search, headers: { host: HOST } });
    expect(second.cookies).toEqual([]);
  });

  test('a sign-in link leads to the page that was asked for, which is one of ours', async () => {
    const ask = (to: unknown) =>
      server.app.inject({ method: 'POST', url: '/signin-links', headers: bearer, payload: { to } });
    const made = await ask('/p/ferry/i/REQ-1?edit=true');
    const { pathname, search } = new URL(made.json().url);
    const signedIn = await server.app.inject({ url: pathname + search, headers: { host: HOST } });
    expect(signedIn.body).toContain('content="0;url=/p/ferry/i/REQ-1?edit=true"');

    for (const to of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'p',
      '/"><script>',
      7,
    ]) {
      const refused = await ask(to);
      expect(refused.statusCode, String(to)).toBe(400);
    }
  });

  test('a sign-in link is given to the holder of the token alone', async () => {
    const refused = await server.app.inject({
      method: 'POST',
      url: '/signin-links',
      headers: { host: HOST },
    });
    expect(refused.statusCode).toBe(401);
  });

  test('the types of the router are for everybody on this machine, and for no page of another site', async () => {
    const get = (headers: object) =>
      server.app.inject({ url: '/types/router.d.ts', headers: { host: HOST, ...headers } });
    const { statusCode, headers, body } = await get({});
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toContain('export type { AppRouter');
    expect((await get({ origin: 'https://evil.example' })).statusCode).toBe(403);
  });

  test('a name that is not loopback is refused, so that no foreign name can be pointed here', async () => {
    const answer = await server.app.inject({
      url: '/healthz',
      headers: { host: 'evil.example:3000' },
    });
    expect(answer.statusCode).toBe(421);
  });

  test("another site's pages cannot call in, our own can", async () => {
    const call = (headers: object) =>
      server.app.inject({ url: LIST, headers: { ...bearer, ...headers } });
    expect((await call({ origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await call({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect(
      (await call({ origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' })).statusCode,
    ).toBe(200);
  });
});

describe('what is let in', () => {
  test('a batch over the limit is refused before any work', async () => {
    const paths = Array.from({ length: 51 }, () => 'projects.list').join(',');
    const { result, statements } = await server.database.statements.during(async () =>
      server.app.inject({ url: `/trpc/${paths}?batch=1&input={}`, headers: bearer }),
    );
    expect(result.statusCode).toBe(400);
    expect(statements).toEqual([]);
  });

  test('a batch of fifty calls with long names is answered', async () => {
    const paths = Array.from({ length: 50 }, () => 'projects.list').join(',');
    const input = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [index, { json: {} }]),
    );
    const url = `/trpc/${paths}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
    const answer = await server.app.inject({ url, headers: bearer });
    expect(answer.json()).toHaveLength(50);
  });

  test('a body over a megabyte is refused, except for an import', async () => {
    const payload = JSON.stringify({ json: { pad: 'x'.repeat(1_100_000) } });
    const headers = { ...bearer, 'content-type': 'application/json' };
    const created = await server.app.inject({
      method: 'POST',
      url: '/trpc/goals.create',
      headers,
      payload,
    });
    expect(created.statusCode).toBe(413);
    expect(created.json().error.json.data.problem.code).toBe('INVALID_INPUT');
    const imported = await server.app.inject({
      method: 'POST',
      url: '/trpc/sources.import',
      headers,
      payload,
    });
    expect(imported.statusCode).toBe(400);
  });

  test('input that does not fit names each field and what would be right', async () => {
    const payload = JSON.stringify({ json: { slug: 'Not A Slug', name: '' } });
    const headers = { ...bearer, 'content-type': 'application/json' };
    const answer = await server.app.inject({
      method: 'POST',
      url: '/trpc/workspaces.create',
      headers,
      payload,
    });
    const { problem } = answer.json().error.json.data;
    expect(problem.code).toBe('INVALID_INPUT');
    expect(problem.issues.map((issue: { path: string }) => issue.path)).toEqual(['slug', 'name']);
  });
});

describe('what is told', () => {
  test('alive is not ready: without a database readyz says so', async () => {
    server.isDatabaseUp = false;
    expect((await server.app.inject({ url: '/readyz', headers: { host: HOST } })).statusCode).toBe(
      503,
    );
    expect((await server.app.inject({ url: '/healthz', headers: { host: HOST } })).statusCode).toBe(
      200,
    );
    server.isDatabaseUp = true;
    expect((await server.app.inject({ url: '/readyz', headers: { host: HOST } })).statusCode).toBe(
      200,
    );
  });

  test('every answer has a request id, and the log has the same', async () => {
    const answer = await server.app.inject({ url: LIST, headers: bearer });
    const id = answer.headers['x-request-id'];
    expect(server.logged.some((line) => line.includes(String(id)))).toBe(true);
  });

  test('neither the token nor a session nor a sign-in code is ever logged', async () => {
    const made = await server.app.inject({ method: 'POST', url: '/signin-links', headers: bearer });
    const link = new URL(made.json().url);
    const signedIn = await server.app.inject({
      url: link.pathname + link.search,
      headers: { host: HOST },
    });
    const { value } = signedIn.cookies[0]!;
    await server.app.inject({
      url: LIST,
      headers: { host: HOST, cookie: `throughline_session=${value}` },
    });
    const log = server.logged.join('');
    for (const secret of [TOKEN, value, link.searchParams.get('code')!])
      expect(log).not.toContain(secret);
  });

  test('what breaks inside is told by its request id alone', async () => {
    const projects = server.database.stores.projects;
    const { list } = projects;
    projects.list = () => Promise.reject(new Error('marker-of-the-inside'));
    const answer = await server.app.inject({ url: LIST, headers: bearer });
    projects.list = list;
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('marker-of-the-inside');
    expect(answer.json().error.json.data.problem.requestId).toBe(answer.headers['x-request-id']);
    expect(server.logged.join('')).toContain('marker-of-the-inside');
  });

  test('an address that is nothing is a 404, and pages say that the web app is not built', async () => {
    expect((await server.app.inject({ url: '/nothing', headers: { host: HOST } })).statusCode).toBe(
      404,
    );
    const page = await server.app.inject({
      url: '/p/x',
      headers: { host: HOST, accept: 'text/html' },
    });
    expect(page.statusCode).toBe(503);
  });
});
