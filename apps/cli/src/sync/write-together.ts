import { rename, rm, stat, writeFile } from 'node:fs/promises';

export interface Replacement {
  target: string;
  before: Buffer;
  content: Buffer;
}

/** Replaces files all together: each is written beside its target first; a failure puts back what was there. */
export async function writeTogether(replacements: readonly Replacement[]): Promise<void> {
  const staged = replacements.map((one) => ({ ...one, draft: `${one.target}.${process.pid}.tmp` }));
  const done: Replacement[] = [];
  try {
    for (const { target, draft, content } of staged)
      await writeFile(draft, content, { flag: 'wx', mode: (await stat(target)).mode });
    for (const one of staged) {
      await rename(one.draft, one.target);
      done.push(one);
    }
  } catch (error) {
    for (const { target, before } of done) await writeFile(target, before);
    throw error;
  } finally {
    for (const { draft } of staged) await rm(draft, { force: true });
  }
}
