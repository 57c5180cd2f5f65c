import { createThroughlineClient } from '@throughline/shared';
import { tokenOf, findDataDirectory, runningServer } from './data-directory.ts';
import type { Environment } from './environment.ts';
import { badUsage } from './failure.ts';
import { httpFetch } from './http-fetch.ts';

export type Client = ReturnType<typeof createThroughlineClient>;

/** The server to talk to, and how we know. */
export interface Server {
  /** Without a slash at the end. */
  url: string;
  token: string | undefined;
  dataDirectory: string;
}

const DEFAULT_URL = 'http://127.0.0.1:3000';
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** `THROUGHLINE_URL`, else where the server of the data directory says it is, else the usual place. */
export async function findServer(environment: Environment): Promise<Server> {
  const dataDirectory = await findDataDirectory(environment);
  const url = environment.url ?? (await runningServer(dataDirectory))?.url ?? DEFAULT_URL;
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw badUsage(
      `THROUGHLINE_URL is ${url}, which is no http address. It looks like ${DEFAULT_URL}.`,
    );
  }
  // The token of this machine's installation is nobody else's business.
  const isLocal = LOOPBACK.test(new URL(url).hostname);
  const token = environment.token ?? (isLocal ? await tokenOf(dataDirectory) : undefined);
  return { url: url.replace(/\/+$/, ''), token, dataDirectory };
}

export function connect({ url, token }: Server): Client {
  return createThroughlineClient({ url, token, fetch: httpFetch as unknown as typeof fetch });
}
