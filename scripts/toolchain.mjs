/**
 * Finds Node and pnpm, and brings them from the npm registry where the machine's own are missing or
 * too old. Runs under Node 20 with nothing installed. On its own it prints the PATH to use.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheDir, root } from './paths.mjs';

const NODE_MINIMUM = [22, 18];
const PNPM_MAJOR = 12;
const cacheFile = join(cacheDir, 'toolchain.json');
const isWindows = process.platform === 'win32';
// npx and a pnpm from npm are .cmd files on Windows, which only a shell can start.
const shell = isWindows;

function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor >= NODE_MINIMUM[1]);
}

function pnpmVersion(path) {
  const env = { ...process.env, PATH: path, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
  const { status, stdout } = spawnSync('pnpm', ['--version'], { env, shell, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function isPnpmRight(path) {
  return Number(pnpmVersion(path)?.split('.')[0]) === PNPM_MAJOR;
}

/** The folders a former run fetched both into, as long as both are still there. */
function cachedFolders() {
  if (!existsSync(cacheFile)) return undefined;
  const [nodeFolder, pnpmFolder] = JSON.parse(readFileSync(cacheFile, 'utf8'));
  const isThere =
    existsSync(join(nodeFolder, isWindows ? 'node.exe' : 'node')) &&
    existsSync(join(pnpmFolder, isWindows ? 'pnpm.cmd' : 'pnpm'));
  return isThere ? [nodeFolder, pnpmFolder] : undefined;
}

function fetchFolders() {
  console.error(`Fetching Node 24 and pnpm ${PNPM_MAJOR} from the npm registry, this once …`);
  const packages = ['-p', 'node@24', '-p', `pnpm@${PNPM_MAJOR}`];
  const command = 'node scripts/toolchain-bin.mjs';
  const args = ['--yes', ...packages, '-c', isWindows ? `"${command}"` : command];
  const options = { cwd: root, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  const { status, stdout, stderr } = spawnSync('npx', args, options);
  if (status !== 0) {
    throw new Error(
      `Throughline needs Node ${NODE_MINIMUM.join('.')} or later and pnpm ${PNPM_MAJOR}, and npx could not ` +
        `fetch them. Install both, or let this machine reach an npm registry.\n${stderr ?? ''}`,
    );
  }
  const answer = stdout.trim().split(/\r?\n/).at(-1);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(cacheFile, answer);
  return JSON.parse(answer);
}

/** Puts a fit Node and pnpm first on this process's PATH, for every command started from here on. */
export function ensureToolchain() {
  const isOwnFit = isNodeNewEnough(process.versions.node) && isPnpmRight(process.env.PATH);
  if (isOwnFit) return;
  const folders = cachedFolders() ?? fetchFolders();
  process.env.PATH = [...folders, process.env.PATH].join(delimiter);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureToolchain();
  console.log(process.env.PATH);
}
