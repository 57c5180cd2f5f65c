import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Run } from '../definition.ts';
import { EXIT, Failure } from '../failure.ts';
import { httpFetch } from '../http-fetch.ts';

/** How every version of the file begins. */
const HEAD = "/**\n * The types of Throughline's router.";

export const run: Run<[string | undefined], { force?: true }> = async (
  session,
  [file],
  { force },
) => {
  const types = await fetchTypes((await session.server()).url);
  if (file === undefined) return { data: { types }, text: () => types.trimEnd() };
  const path = resolve(session.environment.folder, file);
  const kept = await readIfThere(path);
  if (kept !== null && !kept.startsWith(HEAD) && !force) throw wouldOverwrite(path);
  const isChanged = kept !== types;
  if (isChanged) await writeFile(path, types);
  return {
    data: { path, isChanged },
    text: () => (isChanged ? `The types are written to ${path}.` : `${path} is up to date.`),
  };
};

async function fetchTypes(url: string): Promise<string> {
  const response = await httpFetch(`${url}/types/router.d.ts`);
  const types = await response.text();
  if (response.ok && types.startsWith(HEAD)) return types;
  throw new Failure(EXIT.unreachable, {
    code: 'NOT_THROUGHLINE',
    message: `${url} has no types to give (HTTP status ${response.status}). Set THROUGHLINE_URL to where your server is, or update it.`,
    url,
  });
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function wouldOverwrite(path: string): Failure {
  return new Failure(EXIT.findings, {
    code: 'FILES_DIFFER',
    message: `${path} holds something else. Nothing was written. Say --force to replace it, or name another file.`,
    paths: [path],
  });
}
