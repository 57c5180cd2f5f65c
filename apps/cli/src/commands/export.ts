import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { UnplacedItem, UnwrittenLink } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { count } from '../text/item-text.ts';
import { type ExportedFile, exportedFiles } from '../sync/exported-files.ts';
import { linkLines, unplacedLines, unwrittenLines } from '../sync/unwritten-lines.ts';
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
    const { files, ...left } = await readAll(session, root, (read) =>
      progress.say(`Reading, ${count(read, 'file')} so far…`),
    );
    const differing = files.filter(({ outcome }) => outcome === 'differs');
    if (differing.length > 0 && !force) throw wouldOverwrite(root, differing);
    for (const file of files.filter(({ outcome }) => outcome !== 'same')) {
      await mkdir(dirname(file.target), { recursive: true });
      await writeFile(file.target, file.content);
    }
    progress.end();
    return resultOf(session, root, files, left);
  } finally {
    progress.end();
  }
};

/** What no file tells. */
interface Left {
  unwrittenLinks: UnwrittenLink[];
  unplaced: UnplacedItem[];
}

/** Reads all files before the first is written, so that a refusal leaves nothing half done. */
async function readAll(
  session: Session,
  root: string,
  report: (read: number) => void,
): Promise<{ files: PlacedFile[] } & Left> {
  const placed: PlacedFile[] = [];
  const left: Left = { unwrittenLinks: [], unplaced: [] };
  for await (const { files, unwrittenLinks, unplaced } of exportedFiles(session)) {
    left.unwrittenLinks.push(...unwrittenLinks);
    left.unplaced.push(...unplaced);
    for (const file of files) {
      const target = join(root, file.path);
      placed.push({ ...file, target, outcome: await compare(target, file.content) });
    }
    report(placed.length);
  }
  return { files: placed, ...left };
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
  { unwrittenLinks, unplaced }: Left,
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
    for (const line of [...unplacedLines(unplaced), ...linkLines(unwrittenLinks)])
      session.warn(`${session.paint.yellow('!')} ${line}`);
  }
  return {
    data: { directory: root, files, unwrittenLinks, unplaced },
    text: () =>
      files.length === 0
        ? 'No files were imported into this project.'
        : `${count(written, 'file')} written to ${root}, ${count(files.length - written, 'file')} there already.`,
  };
}
