import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { UnplacedItem } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { count } from '../text/item-text.ts';
import { type ExportedFile, exportedFiles } from '../sync/exported-files.ts';
import { unplacedLines, unwrittenLines } from '../sync/unwritten-lines.ts';
import { safe } from '../text/safe.ts';

/** A file, where it goes, and what becomes of it there. */
interface PlacedFile extends ExportedFile {
  target: string;
  outcome: 'written' | 'same' | 'differs';
}

interface Options {
  force?: true;
  format?: string;
}

export const run: Run<[string], Options> = async (session, [directory], { force, format }) => {
  if (format !== undefined) {
    const { exportProject } = await import('./export-project.ts');
    return exportProject(session, directory, { format, ...(force && { force }) });
  }
  const root = resolve(session.environment.folder, directory);
  const progress = session.progress();
  try {
    const { files, unplaced } = await readAll(session, root, (read) =>
      progress.say(`Reading, ${count(read, 'file')} so far…`),
    );
    const differing = files.filter(({ outcome }) => outcome === 'differs');
    if (differing.length > 0 && !force) throw wouldOverwrite(root, differing);
    for (const file of files.filter(({ outcome }) => outcome !== 'same')) {
      await mkdir(dirname(file.target), { recursive: true });
      await writeFile(file.target, file.content);
    }
    progress.end();
    return resultOf(session, root, files, unplaced);
  } finally {
    progress.end();
  }
};

/** Reads all files before the first is written, so that a refusal leaves nothing half done. */
async function readAll(
  session: Session,
  root: string,
  report: (read: number) => void,
): Promise<{ files: PlacedFile[]; unplaced: UnplacedItem[] }> {
  const placed: PlacedFile[] = [];
  const left: UnplacedItem[] = [];
  for await (const { files, unplaced } of exportedFiles(session)) {
    left.push(...unplaced);
    for (const file of files) {
      const target = join(root, file.path);
      placed.push({ ...file, target, outcome: await compare(target, file.content) });
    }
    report(placed.length);
  }
  return { files: placed, unplaced: left };
}

async function compare(target: string, content: Buffer): Promise<PlacedFile['outcome']> {
  try {
    return content.equals(await readFile(target)) ? 'same' : 'differs';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'written';
    throw error;
  }
}

function wouldOverwrite(root: string, differing: readonly PlacedFile[]): Failure {
  const paths = differing.map(({ path }) => path);
  const message = `${count(paths.length, 'file')} in ${root} would be overwritten with other content. Nothing was written. Say --force to overwrite, or name another folder.`;
  return new Failure(
    EXIT.findings,
    { code: 'FILES_DIFFER', message, paths },
    paths.map((path) => `  ${safe(path)}`).join('\n'),
  );
}

function resultOf(
  session: Session,
  root: string,
  all: readonly PlacedFile[],
  unplaced: readonly UnplacedItem[],
) {
  const files = all.map(({ path, content, editedItems, unwritten, outcome }) => ({
    path,
    bytes: content.length,
    isWritten: outcome !== 'same',
    editedItems,
    unwritten,
  }));
  const written = files.filter(({ isWritten }) => isWritten).length;
  if (!session.isJson) {
    for (const { path, unwritten } of files)
      for (const line of unwrittenLines(path, unwritten))
        session.warn(`${session.paint.yellow('!')} ${line}`);
    for (const line of unplacedLines(unplaced))
      session.warn(`${session.paint.yellow('!')} ${line}`);
  }
  return {
    data: { directory: root, files, unplaced },
    text: () =>
      files.length === 0
        ? 'No files were imported into this project.'
        : `${count(written, 'file')} written to ${root}, ${count(files.length - written, 'file')} there already.`,
  };
}
