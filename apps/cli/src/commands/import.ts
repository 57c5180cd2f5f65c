import {
  IMPORT_LIMITS as LIMITS,
  IMPORT_TOTALS,
  importInParts,
  type PartedImport,
} from '@throughline/domain';
import type { TableColumns } from '@throughline/shared/schema';
import { findConfig } from '../config.ts';
import type { Run } from '../definition.ts';
import { badUsage, EXIT } from '../failure.ts';
import { collectFiles, type Collection } from '../import/collect-files.ts';
import { placePaths } from '../import/place-paths.ts';
import { importText } from '../import/report-text.ts';
import {
  createProject,
  listProjects,
  projectNamed,
  theOnlyProject,
  wishedProject,
} from '../project.ts';
import type { Project, Session } from '../session.ts';
import { count } from '../text/item-text.ts';
import type { Progress } from '../text/progress.ts';

interface Options {
  dryRun?: true;
  workspace?: string;
  map?: string[];
}

export const run: Run<[string[]], Options> = async (
  session,
  [paths],
  { dryRun, workspace, map = [] },
) => {
  const progress = session.progress();
  try {
    const { namedProjectFile, importProjectFile } = await import('../import/project-file.ts');
    const file = await namedProjectFile(session, paths);
    if (file) {
      const found = await projectFor(session, dryRun === true, workspace);
      return await importProjectFile(session, dryRun ? { ...found, project: null } : found, file);
    }
    const collection = await collect(session, paths, progress);
    progress.say('Asking the server…');
    const { project, isNew } = await projectFor(session, dryRun === true, workspace);
    const { tableColumns } = await import('../import/table-columns.ts');
    const { report, partsDone, partsTotal, error } = await send(session, project, collection, {
      tables: tableColumns(map, collection.files),
      isDryRun: dryRun === true,
      progress,
    });
    const hasFindings =
      report.refusedFiles.length > 0 || report.changes.some(({ what }) => what === 'conflict');
    progress.end();
    if (error !== null) {
      session.warn(
        `${partsDone} of ${partsTotal} parts came in, and the next one did not. Import again: what is in already is passed over.`,
      );
      throw error;
    }
    if (isNew && project) session.warn(`Made the project ${project.slug}.`);
    const { skipped } = collection;
    return {
      data: {
        project: project && { id: project.id, slug: project.slug, isNew },
        ...report,
        skipped,
      },
      text: () => importText(session.paint, report, skipped),
      exitCode: hasFindings ? EXIT.findings : EXIT.fine,
    };
  } finally {
    progress.end();
  }
};

async function collect(
  session: Session,
  paths: readonly string[],
  progress: Progress,
): Promise<Collection> {
  const { folder } = session.environment;
  progress.say('Reading files…');
  const config = await findConfig(folder);
  const placed = await placePaths(paths, folder, config?.folder ?? folder);
  const collection = await collectFiles(placed);
  const { files, completeFolders, skipped } = collection;
  if (files.length === 0) {
    const left = skipped.map(({ path, reason }) => `${path} ${reason}`);
    throw badUsage(
      `There is nothing to import in ${paths.join(', ')}. ${left.slice(0, 3).join('; ')}`.trim(),
    );
  }
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  if (
    files.length > IMPORT_TOTALS.files ||
    completeFolders.length > LIMITS.folders ||
    bytes > IMPORT_TOTALS.bytes
  ) {
    const found = `${count(files.length, 'file')} in ${count(completeFolders.length, 'folder')}, ${Math.ceil(bytes / 1_000_000)} MB`;
    throw badUsage(
      `${found}: one import takes ${IMPORT_TOTALS.files} files, ${LIMITS.folders} folders and ${IMPORT_TOTALS.bytes / 1_000_000} MB at most. Name the folders that hold documents.`,
    );
  }
  return collection;
}

/** The project to import into, made when it is named and not there; a dry run makes none. */
async function projectFor(
  session: Session,
  isDryRun: boolean,
  workspace: string | undefined,
): Promise<{ project: Project | null; isNew: boolean }> {
  const wish = await wishedProject(session);
  const projects = await listProjects(session);
  if (!wish) return { project: theOnlyProject(projects), isNew: false };
  const known = projectNamed(projects, wish.name);
  if (known) return { project: known, isNew: false };
  if (isDryRun) return { project: null, isNew: true };
  return { project: await createProject(session, { name: wish.name }, workspace), isNew: true };
}

async function send(
  session: Session,
  project: Project | null,
  { files, completeFolders }: Collection,
  { isDryRun, tables, progress }: { isDryRun: boolean; tables: TableColumns[]; progress: Progress },
): Promise<PartedImport> {
  progress.say(`Importing ${count(files.length, 'file')}…`);
  if (project === null) {
    const { previewFirstImport } = await import('../import/preview.ts');
    const report = previewFirstImport(files, tables);
    return { report, partsDone: 1, partsTotal: 1, error: null };
  }
  const client = await session.client();
  return importInParts({
    files: files.map(({ path, content }) => ({ path, content, bytes: content.length })),
    onPart: (done, total) => progress.say(`Part ${done + 1} of ${total}…`),
    send: (part, presentPaths) =>
      client.sources.import.mutate({
        projectId: project.id,
        completeFolders,
        presentPaths,
        files: part.map(({ path, content }) => ({
          path,
          base64: Buffer.from(content).toString('base64'),
        })),
        tables,
        isDryRun,
      }),
  });
}
