import type { MergePreview, PreviewMergeInput } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { exportedFile } from './export-sources.ts';
import { readFiles, takeOver } from './import-sources.ts';
import { writeSources } from './write-sources.ts';

/** Carries an answer out of a transaction of which nothing is to be kept. */
class Undone extends Error {
  readonly answer: MergePreview;

  constructor(answer: MergePreview) {
    super('nothing of this is kept');
    this.answer = answer;
  }
}

/** What an import of these files and an export after it would make of them. Nothing is kept. */
export async function previewMerge(
  context: Context,
  input: PreviewMergeInput,
): Promise<MergePreview> {
  const { projectId, files } = input;
  await permit(context, 'editor', projectId);
  const sent = {
    projectId,
    files,
    completeFolders: [],
    presentPaths: [],
    tables: [],
    isDryRun: false,
  };
  const upload = await readFiles(context.stores, sent);
  try {
    return await context.stores.transaction(async (stores) => {
      await takeOver(context, stores, sent, upload);
      const paths = upload.files.map(({ path }) => path);
      const records = await stores.sources.contents(projectId, paths);
      const { kept, created, ...rest } = await writeSources(stores, projectId, records);
      throw new Undone({ files: [...kept, ...created].map(exportedFile), ...rest });
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    throw error;
  }
}
