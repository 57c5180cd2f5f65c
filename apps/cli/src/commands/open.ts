import type { Run } from '../definition.ts';
import { EXIT, Failure } from '../failure.ts';
import { httpFetch } from '../http-fetch.ts';
import { findItem } from '../items/find-item.ts';
import type { Server } from '../server.ts';
import { openInBrowser } from '../open-in-browser.ts';
import type { Session } from '../session.ts';

export const run: Run<[string | undefined], { open: boolean }> = async (
  session,
  [key],
  { open },
) => {
  const to = key === undefined ? '/' : await pageOf(session, key);
  const url = await signInLink(await session.server(), to);
  // Called from a script, the link is for whoever called.
  if (open && session.environment.isInteractive && !session.isJson) openInBrowser(url);
  return { data: { url }, text: () => url };
};

async function pageOf(session: Session, key: string): Promise<string> {
  const { item } = await findItem(session, key);
  const { slug } = await session.project();
  return `/p/${slug}/i/${item.key}`;
}

/** Asks the server for a link that signs a browser in and leads to a page. */
async function signInLink({ url, token }: Server, to: string): Promise<string> {
  const response = await httpFetch(`${url}/signin-links`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ to }),
  });
  const answer = (await response.json().catch(() => null)) as {
    url?: unknown;
    message?: unknown;
  } | null;
  if (response.ok && typeof answer?.url === 'string') return answer.url;
  if (response.status === 401) {
    throw new Failure(EXIT.findings, {
      code: 'UNAUTHENTICATED',
      message: `The server at ${url} does not know this token. Call from below its data directory, or set THROUGHLINE_DATA or THROUGHLINE_TOKEN.`,
    });
  }
  throw new Failure(EXIT.unreachable, {
    code: 'NOT_THROUGHLINE',
    message: `${url} does not answer as a Throughline server does (HTTP status ${response.status}). Set THROUGHLINE_URL to where yours is.`,
    url,
  });
}
