import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Writer, WRITERS } from '@throughline/formats';
import { badUsage, EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import { count } from '../text/item-text.ts';

/** Writes the whole project to one file in a format of its own. */
export async function exportProject(
  session: Session,
  name: string,
  { format, force }: { format: string; force?: true },
) {
  const writer = writerOf(format);
  const target = resolve(session.environment.folder, name);
  if (!force) await requireAbsent(target);
  const [client, project] = [await session.client(), await session.project()];
  const file = await client.projects.export.query({ projectId: project.id });
  const content = writer.write(file);
  await writeFile(target, content);
  const live = file.items.filter(({ archivedAt }) => archivedAt === null).length;
  const items = writer.id === 'json' ? file.items.length : live;
  const bytes = Buffer.byteLength(content);
  return {
    data: { file: target, format: writer.id, items, bytes },
    text: () => `${count(items, 'item')} written to ${target} as ${writer.title}.`,
  };
}

function writerOf(format: string): Writer {
  const writer = WRITERS.find(({ id }) => id === format);
  if (writer) return writer;
  const known = WRITERS.map(({ id }) => id).join(', ');
  throw badUsage(`Nothing is written as ${format}. Formats to write are ${known}.`);
}

async function requireAbsent(target: string): Promise<void> {
  const found = await readFile(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return;
  const message = `${target} is there already. Nothing was written. Say --force to replace it.`;
  throw new Failure(EXIT.findings, { code: 'FILES_DIFFER', message, paths: [target] });
}
