import { fdatasyncSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type InitResult = Awaited<ReturnType<NodeFS['init']>>;

interface FileNode {
  name: string;
}

/** The parts of Emscripten's NODEFS that are replaced, or needed for it. */
interface NodeFileSystem {
  realPath(node: FileNode): string;
  /** Turns an error of Node into an errno, which is all that C code understands. */
  tryFSOperation(work: () => void): void;
  stream_ops: { fsync?: (stream: { nfd: number }) => number };
  node_ops: { rename: (node: FileNode, directory: FileNode, name: string) => void };
}

interface EmscriptenFileSystem {
  filesystems: { NODEFS: NodeFileSystem };
  lookupNode(directory: FileNode, name: string): FileNode;
  destroyNode(node: FileNode): void;
}

/**
 * PGlite's NODEFS with the two promises PostgreSQL builds on: fsync reaches the disk (there it does
 * nothing), and rename replaces its target in one step (there it unlinks the target first).
 */
export class PowerSafeFileSystem extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): Promise<InitResult> {
    const result = await super.init(...args);
    const install = (module: { FS: unknown }): void =>
      installPowerSafety(module.FS as EmscriptenFileSystem);
    result.emscriptenOpts.preRun = [...(result.emscriptenOpts.preRun ?? []), install];
    return result;
  }
}

function installPowerSafety(fileSystem: EmscriptenFileSystem): void {
  const { NODEFS } = fileSystem.filesystems;
  // fdatasync also writes the size, and the entries of a directory: all that recovery reads.
  NODEFS.stream_ops.fsync = (stream) => {
    NODEFS.tryFSOperation(() => fdatasyncSync(stream.nfd));
    return 0;
  };
  // Windows refuses to replace a file that is open; there the original way stays.
  if (process.platform === 'win32') return;
  NODEFS.node_ops.rename = (node, directory, name) => {
    const target = join(NODEFS.realPath(directory), name);
    const replaced = findNode(fileSystem, directory, name);
    NODEFS.tryFSOperation(() => renameSync(NODEFS.realPath(node), target));
    if (replaced) fileSystem.destroyNode(replaced);
    node.name = name;
  };
}

function findNode(
  fileSystem: EmscriptenFileSystem,
  directory: FileNode,
  name: string,
): FileNode | null {
  try {
    return fileSystem.lookupNode(directory, name);
  } catch {
    return null;
  }
}
