import { fsync as fsyncCallback, constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const fsync = promisify(fsyncCallback);
/** Enough to keep the disk busy, few enough for any limit on open files. */
const filesAtOnce = 32;

/** Forces one file or directory to the disk. Windows cannot open a directory: that one is left out. */
export async function syncPath(path: string, isDirectory: boolean): Promise<void> {
  if (isDirectory && process.platform === 'win32') return;
  const flags = isDirectory || process.platform !== 'win32' ? constants.O_RDONLY : constants.O_RDWR;
  const file = await open(path, flags);
  try {
    await fsync(file.fd);
  } finally {
    await file.close();
  }
}

/** Forces a directory with all that is in it to the disk, and its own entry in its parent. */
export async function syncTree(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (let start = 0; start < entries.length; start += filesAtOnce) {
    const batch = entries.slice(start, start + filesAtOnce);
    await Promise.all(
      batch.map((entry) => syncPath(join(entry.parentPath, entry.name), entry.isDirectory())),
    );
  }
  await syncPath(directory, true);
  await syncPath(dirname(directory), true);
}
