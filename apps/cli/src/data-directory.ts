import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Environment } from './environment.ts';
import { EXIT, Failure } from './failure.ts';

const NAME = '.throughline';

/** `THROUGHLINE_DATA`, else the nearest `.throughline` from here upwards, else the one that would be made here. */
export async function findDataDirectory({ folder, dataDirectory }: Environment): Promise<string> {
  if (dataDirectory !== undefined) return resolve(folder, dataDirectory);
  for (let at = folder; ; at = dirname(at)) {
    if (await isFolder(join(at, NAME))) return join(at, NAME);
    if (dirname(at) === at) return join(folder, NAME);
  }
}

/** The token that the server wrote at its first start; undefined where there is none. */
export async function tokenOf(directory: string): Promise<string | undefined> {
  const token = await readIfThere(join(directory, 'token'));
  return token?.trim() || undefined;
}

/** What the server of this directory says of itself while it runs; a file left by a crash may lie. */
export async function runningServer(
  directory: string,
): Promise<{ url: string; pid: number } | undefined> {
  const text = await readIfThere(join(directory, 'server.json'));
  if (text === undefined) return undefined;
  try {
    const said = JSON.parse(text) as { url?: unknown; pid?: unknown };
    if (typeof said.url === 'string' && typeof said.pid === 'number')
      return { url: said.url, pid: said.pid };
  } catch {
    // Torn or edited by hand: as good as absent.
  }
  return undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Failure(EXIT.badUsage, {
      code: 'DATA_DIRECTORY',
      message: `${path} cannot be read (${code}). Call as the user who runs the server, or set THROUGHLINE_TOKEN.`,
    });
  }
}
