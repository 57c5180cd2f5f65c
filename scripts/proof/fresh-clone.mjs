/**
 * Proves the two commands of the README in a clean clone with cold caches:
 * `npm start` serves the sample, a second start is quick, no signal leaves a process behind, `npm test` passes.
 *
 *   node scripts/proof/fresh-clone.mjs [--no-test]
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { descendantsOf, isGone, until } from './processes.mjs';

const SECOND_START_SECONDS_MAX = 6;
const READY_MS_MAX = 2000;

const home = mkdtempSync(join(tmpdir(), 'throughline-proof-'));
const clone = join(home, 'clone');
const data = join(home, 'data');
const environment = {
  PATH: process.env.PATH.split(':')
    .filter((folder) => !/_npx|node_modules/.test(folder))
    .join(':'),
  HOME: home,
  PORT: '0',
  THROUGHLINE_DATA: data,
  npm_config_cache: join(home, 'npm'),
  pnpm_config_store_dir: join(home, 'store'),
};
const faults = [];

function check(isTrue, statement) {
  console.log(`${isTrue ? 'ok  ' : 'FAIL'} ${statement}`);
  if (!isTrue) faults.push(statement);
}

/** Starts as a person does, and waits until the server says where it is. */
async function start() {
  const started = performance.now();
  const child = spawn('npm', ['start'], { cwd: clone, env: environment, detached: true });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const isUp = await until(
    () => existsSync(join(data, 'server.json')) || child.exitCode !== null,
    300_000,
  );
  if (!isUp || child.exitCode !== null) throw new Error(`npm start did not serve:\n${output}`);
  const seconds = (performance.now() - started) / 1000;
  const { url } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8'));
  await until(() => /"readyMs":\d+/.test(output), 5000);
  return { child, url, seconds, readyMs: Number(/"readyMs":(\d+)/.exec(output)?.[1]) };
}

async function stop({ child }, signal, target) {
  const pids = [child.pid, ...descendantsOf(child.pid)];
  process.kill(target(child.pid), signal);
  await until(() => pids.every(isGone), 20_000);
  const left = pids.filter((pid) => !isGone(pid));
  check(
    left.length === 0,
    `${signal} leaves no process behind (${pids.length} were running, left: ${left.length})`,
  );
}

async function checkSample(url) {
  const token = readFileSync(join(data, 'token'), 'utf8').trim();
  const input = encodeURIComponent(JSON.stringify({ json: {} }));
  const answer = await fetch(`${url}/trpc/projects.list?input=${input}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const projects = (await answer.json()).result.data.json;
  check(
    projects.some((project) => project.isSample),
    'the sample project is there',
  );
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  check(page.ok && (await page.text()).includes('<div id="root"'), 'the web app is served');
}

try {
  execFileSync('git', ['clone', '-q', process.cwd(), clone]);
  console.log(`Cold start in ${clone}`);
  const first = await start();
  check(true, `npm start serves from cold caches (${first.seconds.toFixed(1)} s)`);
  await checkSample(first.url);
  await stop(first, 'SIGTERM', (pid) => pid);

  const second = await start();
  const { seconds, readyMs } = second;
  check(
    seconds < SECOND_START_SECONDS_MAX,
    `a second start takes ${seconds.toFixed(1)} s (< ${SECOND_START_SECONDS_MAX})`,
  );
  check(readyMs < READY_MS_MAX, `the server itself is ready in ${readyMs} ms (< ${READY_MS_MAX})`);
  // Ctrl-C goes to the whole foreground group.
  await stop(second, 'SIGINT', (pid) => -pid);

  const third = await start();
  await stop(third, 'SIGKILL', (pid) => pid);

  if (!process.argv.includes('--no-test')) {
    const test = spawn('npm', ['test'], { cwd: clone, env: environment, stdio: 'inherit' });
    const code = await new Promise((resolve) => test.once('exit', resolve));
    check(code === 0, 'npm test passes');
  }
} catch (error) {
  check(false, error.message);
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(faults.length === 0 ? 'All shown.' : `${faults.length} not shown.`);
process.exit(faults.length === 0 ? 0 : 1);
