import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EXIT, Failure } from './failure.ts';

export const CONFIG_NAME = 'throughline.config';

/** A `throughline.config`: JSON (or YAML, for who likes comments) that says which project a folder belongs to. */
export interface Config {
  /** The folder that it stands in; paths of imported files are relative to it. */
  folder: string;
  /** The slug of the project. */
  project: string;
}

/** The nearest config from a folder upwards, or null. */
export async function findConfig(from: string): Promise<Config | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const text = await readFile(join(folder, CONFIG_NAME), 'utf8').catch(() => null);
    if (text !== null) return { folder, project: await projectIn(text, join(folder, CONFIG_NAME)) };
    if (dirname(folder) === folder) return null;
  }
}

/** Writes the config of a folder and returns its path. Fails where one is, unless told to replace it. */
export async function writeConfig(
  folder: string,
  project: string,
  isForced: boolean,
): Promise<string> {
  const path = join(folder, CONFIG_NAME);
  const text = `${JSON.stringify({ project }, null, 2)}\n`;
  await writeFile(path, text, { flag: isForced ? 'w' : 'wx' });
  return path;
}

async function projectIn(text: string, path: string): Promise<string> {
  const fault = (what: string) =>
    new Failure(EXIT.badUsage, {
      code: 'CONFIG',
      message: `${path} ${what}. It should be { "project": "the-slug" }; \`throughline projects\` lists the slugs.`,
      path,
    });
  const read = await parseConfig(text).catch((error: Error) => {
    throw fault(`cannot be read: ${error.message.split('\n')[0]}`);
  });
  const project = (read as { project?: unknown } | null)?.project;
  if (typeof project !== 'string' || project === '') throw fault('names no project');
  return project;
}

async function parseConfig(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    // Loaded only for those who want it: it takes longer than the rest of a short command.
    const { parse } = await import('yaml');
    return parse(text);
  }
}
