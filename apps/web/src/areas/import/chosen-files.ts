import { isJunkFile, isJunkFolder } from '@throughline/domain';

export interface ChosenFile {
  /** As the browser names it: below the name of the folder that was chosen. */
  path: string;
  file: File;
}

export interface Skipped {
  path: string;
  reason: string;
}

/** What somebody chose or dropped, without what no import reads. */
export interface Chosen {
  files: ChosenFile[];
  skipped: Skipped[];
  /** The folders at the top: every file below them was seen. */
  folders: string[];
  /** The folder at the top is a whole repository. */
  isRepository: boolean;
}

const JUNK = 'holds what machines made or fetched';

/** From an `<input type="file">`, with or without `webkitdirectory`. */
export function chosenIn(list: Iterable<File>): Chosen {
  const chosen = emptyChoice();
  for (const file of list) {
    const path = file.webkitRelativePath || file.name;
    const folders = path.split('/').slice(0, -1);
    if (folders[0] !== undefined && !chosen.folders.includes(folders[0]))
      chosen.folders.push(folders[0]);
    const junkAt = folders.findIndex(isJunkFolder);
    if (junkAt < 0) take(chosen, path, file);
    else passOver(chosen, `${folders.slice(0, junkAt + 1).join('/')}/`);
  }
  return inOrder(chosen);
}

/**
 * From a drop. The browser forgets what was dropped as soon as the event is over: the entries are taken at
 * once, their files read afterwards.
 */
export async function chosenInDrop(items: DataTransferItemList): Promise<Chosen> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const chosen = emptyChoice();
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (entry.isFile) return take(chosen, path, await fileOf(entry as FileSystemFileEntry));
    if (isJunkFolder(entry.name)) return passOver(chosen, `${path}/`);
    for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
      await walk(child, `${path}/${child.name}`);
    return undefined;
  };
  for (const entry of entries) {
    if (entry.isDirectory) chosen.folders.push(entry.name);
    await walk(entry, entry.name);
  }
  return inOrder(chosen);
}

const emptyChoice = (): Chosen => ({ files: [], skipped: [], folders: [], isRepository: false });

function take(chosen: Chosen, path: string, file: File): void {
  if (!isJunkFile(file.name)) chosen.files.push({ path, file });
  else chosen.skipped.push({ path, reason: 'is no source' });
}

function passOver(chosen: Chosen, folder: string): void {
  if (/^[^/]+\/\.git\/$/.test(folder)) chosen.isRepository = true;
  if (chosen.skipped.some(({ path }) => path === folder)) return;
  chosen.skipped.push({ path: folder, reason: JUNK });
}

function inOrder(chosen: Chosen): Chosen {
  const files = chosen.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { ...chosen, files };
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** A reader gives some entries at a time, and none when it has given all. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
