import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnalysisConfig } from '@throughline/shared/schema';
import { EXIT, Failure } from './failure.ts';

export const CONFIG_NAME = 'throughline.config';

/** A `throughline.config`: JSON (or YAML, for who likes comments) about the project of a folder. */
export interface Config {
  /** The folder that it stands in; paths of imported files are relative to it. */
  folder: string;
  /** The slug of the project; null where the file does not say. */
  project: string | null;
  /** How requirements are analysed, as it stands in the file: read by {@link analysisConfig}. */
  analysis: unknown;
}

/** The nearest config from a folder upwards, or null. */
export async function findConfig(from: string): Promise<Config | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const text = await readFile(join(folder, CONFIG_NAME), 'utf8').catch(() => null);
    if (text !== null) return { folder, ...(await readConfig(text, join(folder, CONFIG_NAME))) };
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

/** The settings of the analysis: those of the file, and the usual ones for what it leaves out. */
export async function analysisConfig(config: Config | null): Promise<AnalysisConfig> {
  // Loaded only for who checks: schemas take longer than the rest of a short command.
  const { AnalysisConfig } = await import('@throughline/shared/schema');
  const { data, error } = AnalysisConfig.safeParse(config?.analysis ?? {});
  if (data) return data;
  const [issue] = error.issues;
  const field = ['analysis', ...(issue?.path ?? [])].join('.');
  throw fault(join(config!.folder, CONFIG_NAME), `has a fault at ${field}: ${issue?.message}`);
}

async function readConfig(text: string, path: string): Promise<Omit<Config, 'folder'>> {
  const read = await parseConfig(text).catch((error: Error) => {
    throw fault(path, `cannot be read: ${error.message.split('\n')[0]}`);
  });
  const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
  if (!isObject) throw fault(path, 'holds no settings');
  const { project = null, analysis } = read as { project?: unknown; analysis?: unknown };
  const isName = typeof project === 'string' && project !== '';
  if (project !== null && !isName) throw fault(path, 'names no project');
  if (project === null && analysis === undefined) throw fault(path, 'names no project');
  return { project, analysis };
}

function fault(path: string, what: string): Failure {
  return new Failure(EXIT.badUsage, {
    code: 'CONFIG',
    message: `${path} ${what}. It should be like { "project": "the-slug" }; \`throughline projects\` lists the slugs, docs/cli.md the other settings.`,
    path,
  });
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
