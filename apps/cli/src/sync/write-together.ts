import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Replacement {
  target: string;
  /** What stands there now; null where nothing does. */
  before: Buffer | null;
  content: Buffer;
}

/** Replaces files all together: each is written beside its target first; a failure puts back what was there. */
export async function writeTogether(replacements: readonly Replacement[]): Promise<void> {
  const staged = replacements.map((one) => ({ ...one, draft: `${one.target}.${process.pid}.tmp` }));
  const done: Replacement[] = [];
  try {
    for (const { target, before, draft, content } of staged) {
      if (!before) await mkdir(dirname(target), { recursive: true });
      const mode = before ? (await stat(target)).mode : 0o666;
      await writeFile(draft, content, { flag: 'wx', mode });
    }
    for (const one of staged) {
      await rename(one.draft, one.target);
      done.push(one);
    }
  } catch (error) {
    for (const { target, before } of done)
      await (before ? writeFile(target, before) : rm(target, { force: true }));
    throw error;
  } finally {
    for (const { draft } of staged) await rm(draft, { force: true });
  }
}
