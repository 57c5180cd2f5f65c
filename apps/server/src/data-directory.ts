import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes the data directory for its owner alone. */
export async function prepareDataDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
}

/** The bearer token of this installation; written, readable by its owner alone, at the first start. */
export async function readOrCreateToken(directory: string): Promise<string> {
  const path = join(directory, 'token');
  if (!existsSync(path)) await createToken(path);
  const kept = (await readFile(path, 'utf8')).trim();
  if (kept.length >= 32) return kept;
  throw new Error(`${path} holds no token. Remove the file; the next start writes a new one.`);
}

/** Written whole beside its place and then put there: of several starters one wins, and nobody reads half. */
async function createToken(path: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}

/** Tells clients on this machine where the server is; gone again when it stops. */
export async function announce(
  directory: string,
  address: { url: string; pid: number },
): Promise<() => Promise<void>> {
  const path = join(directory, 'server.json');
  const draft = `${path}.${address.pid}`;
  await writeFile(draft, `${JSON.stringify(address)}\n`, { mode: 0o600 });
  await rename(draft, path);
  return () => rm(path, { force: true });
}
