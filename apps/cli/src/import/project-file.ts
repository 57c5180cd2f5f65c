import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ProjectFile } from '@throughline/shared/schema';
import { EXIT, Failure } from '../failure.ts';
import type { Project, Session } from '../session.ts';
import { count } from '../text/item-text.ts';

/** The project file that a command line names, if it names one and nothing else. */
export async function namedProjectFile(
  session: Session,
  paths: readonly string[],
): Promise<ProjectFile | null> {
  const [name] = paths;
  if (paths.length !== 1 || !/\.json$/i.test(name!)) return null;
  const content = await readFile(resolve(session.environment.folder, name!), 'utf8').catch(
    () => null,
  );
  const value = content === null ? null : parseJson(content);
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  if (value.format !== 'throughline') return null;
  const checked = ProjectFile.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const at = issue!.path.join('.') || 'the file';
  const message = `${name!} is no project file that this version reads: ${at} ${issue!.message}. Export it again with this version.`;
  throw new Failure(EXIT.findings, { code: 'INVALID_INPUT', message });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** Fills an empty project from a project file; a dry run counts what is in it. */
export async function importProjectFile(
  session: Session,
  { project, isNew }: { project: Project | null; isNew: boolean },
  file: ProjectFile,
) {
  const { items, links, sources } = file;
  const counts = { items: items.length, links: links.length, sources: sources.length };
  if (project !== null) {
    const client = await session.client();
    await client.projects.restore.mutate({ projectId: project.id, file });
  }
  const told = `${count(counts.items, 'item')}, ${count(counts.links, 'link')} and ${count(counts.sources, 'source')}`;
  return {
    data: { project: project && { id: project.id, slug: project.slug, isNew }, restored: counts },
    text: () =>
      project === null
        ? `${told} would be restored. This was a dry run: nothing was changed.`
        : `${told} restored to ${project.slug}.`,
  };
}
