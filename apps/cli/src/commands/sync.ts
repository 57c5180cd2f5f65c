import { findConfig } from '../config.ts';
import type { UnplacedItem, UnwrittenLink } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { type EditedFile, editedFiles } from '../sync/edited-files.ts';
import { fileOf } from '../sync/exported-files.ts';
import { unifiedDiff } from '../sync/unified-diff.ts';
import { linkLines, unplacedLines, unwrittenLines } from '../sync/unwritten-lines.ts';
import { type FileState, lookAtFiles } from '../sync/working-tree.ts';
import { writeTogether } from '../sync/write-together.ts';
import { count } from '../text/item-text.ts';
import { safe } from '../text/safe.ts';

const REASONS = {
  changed: 'changed since it was imported',
  uncommitted: 'has changes that are not committed',
  missing: 'is not there',
  not_a_file: 'is no file of this folder',
  exists: 'is there already, and was not imported',
};

export const run: Run<[], { dryRun?: true; merge?: true }> = async (session, _args, options) => {
  const { folder } = session.environment;
  const root = (await findConfig(folder))?.folder ?? folder;
  let { states, ...rest } = await look(session, root);
  const merged = options.merge ? states.filter(canMerge) : [];
  if (merged.length > 0 && options.dryRun)
    ({ states, ...rest } = await previewMerge(session, root, states, merged));
  else if (merged.length > 0) {
    await importFiles(session, merged, ({ current }) => current!);
    ({ states, ...rest } = await look(session, root));
  }
  // What was merged has all that its file said, committed or not.
  const isMerged = (state: FileState) =>
    merged.some(({ file }) => file.path === state.file.path) && state.reason !== 'changed';
  const blocked = states.filter((state) => state.reason !== null && !isMerged(state));
  const open = states.filter((state) => !state.isThere && !blocked.includes(state));
  if (blocked.length > 0 && !options.dryRun) throw wouldLose(root, blocked);
  if (!options.dryRun && open.length > 0) {
    await writeTogether(
      open.map(({ target, current, file }) => ({
        target,
        before: current,
        content: file.content,
      })),
    );
    await importFiles(session, open, ({ file }) => file.content);
  }
  const isDryRun = options.dryRun === true;
  return resultOf(session, root, { states, ...rest, open, blocked, isDryRun });
};

const MERGED: ReadonlySet<FileState['reason']> = new Set(['changed', 'uncommitted', 'exists']);
const canMerge = ({ reason }: FileState) => MERGED.has(reason);

interface Look {
  states: FileState[];
  unwrittenLinks: UnwrittenLink[];
  unplaced: UnplacedItem[];
}

async function look(session: Session, root: string): Promise<Look> {
  const { files, ...rest } = await editedFiles(session);
  const states = await lookAtFiles(
    root,
    files.filter(({ isEdited }) => isEdited),
  );
  const others = files.filter(({ isEdited }) => !isEdited);
  return { states: [...states, ...others.map((file) => unchanged(file))], ...rest };
}

/** The files as they would be once those that changed were merged. */
async function previewMerge(
  session: Session,
  root: string,
  states: readonly FileState[],
  merged: readonly FileState[],
): Promise<Look> {
  const [client, project] = [await session.client(), await session.project()];
  const preview = await client.sources.previewMerge.mutate({
    projectId: project.id,
    files: merged.map(uploadOf(({ current }) => current!)),
  });
  const files = preview.files.map(fileOf).map((file) => ({ ...file, isEdited: true }));
  const paths = new Set(files.map(({ path }) => path));
  const others = states.filter(({ file }) => !paths.has(file.path));
  const { unwrittenLinks, unplaced } = preview;
  return { states: [...others, ...(await lookAtFiles(root, files))], unwrittenLinks, unplaced };
}

const uploadOf = (contentOf: (state: FileState) => Buffer) => (state: FileState) => ({
  path: state.file.path,
  base64: contentOf(state).toString('base64'),
});

const unchanged = (file: EditedFile): FileState => ({
  file,
  target: '',
  current: null,
  reason: null,
  isThere: true,
});

/** Tells the server what the files hold, so that the next comparison starts from there. */
async function importFiles(
  session: Session,
  states: readonly FileState[],
  contentOf: (state: FileState) => Buffer,
): Promise<void> {
  const [client, project] = [await session.client(), await session.project()];
  const files = states.map(uploadOf(contentOf));
  await client.sources.import.mutate({ projectId: project.id, files });
}

function wouldLose(root: string, blocked: readonly FileState[]): Failure {
  const message = `${count(blocked.length, 'file')} in ${root} would lose changes. Nothing was written. Commit them or import them first, or say --merge to take both.`;
  const paths = blocked.map(({ file, reason }) => ({ path: file.path, reason }));
  return new Failure(EXIT.findings, { code: 'FILES_CHANGED', message, paths }, linesOf(blocked));
}

const linesOf = (blocked: readonly FileState[]) =>
  blocked.map(({ file, reason }) => `  ${safe(file.path)} ${REASONS[reason!]}`).join('\n');

interface Outcome extends Look {
  open: readonly FileState[];
  blocked: readonly FileState[];
  isDryRun: boolean;
}

function resultOf(session: Session, root: string, outcome: Outcome) {
  const { states, unwrittenLinks, unplaced, open, blocked, isDryRun } = outcome;
  const files = states.map((state) => ({
    path: state.file.path,
    isWritten: !isDryRun && open.includes(state),
    reason: state.reason,
    editedItems: state.file.editedItems,
    unwritten: state.file.unwritten,
    diff: open.includes(state)
      ? unifiedDiff(state.file.path, state.current, state.file.content)
      : '',
  }));
  const hasConflicts = files.some(({ unwritten }) =>
    unwritten.some(({ code }) => code === 'conflict'),
  );
  if (!session.isJson) {
    for (const { path, unwritten } of files)
      for (const line of unwrittenLines(path, unwritten))
        session.warn(`${session.paint.yellow('!')} ${line}`);
    for (const line of [...unplacedLines(unplaced), ...linkLines(unwrittenLinks)])
      session.warn(`${session.paint.yellow('!')} ${line}`);
    if (blocked.length > 0) session.warn(`Would be refused:\n${linesOf(blocked)}`);
  }
  return {
    data: { directory: root, isDryRun, files, unwrittenLinks, unplaced },
    text: () =>
      isDryRun
        ? files.map(({ diff }) => diff).join('')
        : `${count(open.length, 'file')} written to ${root}.`,
    exitCode: hasConflicts || blocked.length > 0 ? EXIT.findings : EXIT.fine,
  };
}
