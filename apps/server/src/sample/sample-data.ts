import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { KIND_NAMES, KINDS, LinkType, type Kind, type SourceUpload } from '@throughline/schema';
import { parse } from 'yaml';
import * as z from 'zod';

const name = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case words joined by hyphens');
const day = z.iso.date();
const Links = z.partialRecord(LinkType, z.array(name)).default({});
const step = { on: day, by: name };

const Step = z.union([
  z.strictObject({ ...step, to: z.string(), reason: z.string().optional() }),
  z.strictObject({ ...step, change: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...step, review: z.partialRecord(LinkType, name), reason: z.string() }),
]);

/** An item: created in Throughline, or, where it has a `source`, imported from `path#id`. */
const Entry = z
  .object({
    id: name,
    since: day.optional(),
    by: name.optional(),
    source: z.string().includes('#').optional(),
    links: Links,
    history: z.array(Step).default([]),
  })
  .catchall(z.unknown());

const Project = z.strictObject({
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  start: day,
  since: day,
  people: z.record(name, z.string()),
  imports: z.array(z.strictObject(step)).min(1),
});

export type SampleStep = z.infer<typeof Step>;

export interface SampleEntry {
  id: string;
  kind: Kind;
  since: string;
  by: string;
  source: { path: string; sourceId: string } | null;
  /** The fields of a new item; empty for an imported one. */
  data: Record<string, unknown>;
  links: z.infer<typeof Links>;
  history: SampleStep[];
}

export interface SampleData {
  project: z.infer<typeof Project>;
  /** Files by the day on which they were imported. */
  files: Map<string, SourceUpload[]>;
  entries: SampleEntry[];
}

/** Reads and checks the folder of the sample; what does not fit is named by file and item. */
export async function readSampleData(folder: string): Promise<SampleData> {
  const project = Project.parse(parse(await readFile(join(folder, 'project.yaml'), 'utf8')));
  const files = new Map<string, SourceUpload[]>();
  for (const { on } of project.imports)
    files.set(on, await readUploads(join(folder, 'sources', on)));
  const itemFiles = (await readdir(join(folder, 'items'))).toSorted();
  const read = await Promise.all(
    itemFiles.map((file) => readEntries(join(folder, 'items'), file, project)),
  );
  const entries = read
    .flat()
    .toSorted((a, b) => KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind));
  const twice = entries.find(
    ({ id }, index) => entries.findIndex((other) => other.id === id) < index,
  );
  if (twice) throw new Error(`The sample has two items with the id ${twice.id}.`);
  return { project, files, entries };
}

async function readUploads(folder: string): Promise<SourceUpload[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, posix.sep),
    )
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({ path, base64: await readFile(join(folder, path), 'base64') })),
  );
}

/** `requirements.yaml` and `requirements-imported.yaml` hold requirements. */
async function readEntries(
  folder: string,
  file: string,
  project: SampleData['project'],
): Promise<SampleEntry[]> {
  const area = file.replace(/[-.].*$/, '');
  const kind = KIND_NAMES.find((candidate) => KINDS[candidate].area === area);
  if (!kind) throw new Error(`${file} of the sample is named after no area.`);
  const entries = z.array(Entry).safeParse(parse(await readFile(join(folder, file), 'utf8')));
  if (!entries.success)
    throw new Error(`${file} of the sample does not fit: ${z.prettifyError(entries.error)}`);

  return entries.data.map(({ id, since, by, source, links, history, ...data }) => ({
    id,
    kind,
    since: since ?? (source ? project.start : project.since),
    by: by ?? project.imports[0]!.by,
    source: source ? placeOf(source) : null,
    data,
    links,
    history,
  }));
}

function placeOf(source: string): { path: string; sourceId: string } {
  const hash = source.indexOf('#');
  return { path: source.slice(0, hash), sourceId: source.slice(hash + 1) };
}
