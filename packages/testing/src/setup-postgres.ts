import { startPostgres } from './postgres.ts';
import { dropServerTemplate, serverTemplate } from './test-template.ts';

interface TestProject {
  config: { env?: Partial<NodeJS.ProcessEnv> };
}

const VARIABLE = 'THROUGHLINE_TEST_DATABASE_URL';

/**
 * vitest's globalSetup of the tests on a PostgreSQL server: the one at THROUGHLINE_TEST_DATABASE_URL,
 * or a throwaway one from this machine's binaries. Workers of this project alone are told its address.
 */
export default async function setupPostgres(project: TestProject): Promise<() => Promise<void>> {
  // oxlint-disable-next-line node/no-process-env -- which engine a test runs on is no setting of the product
  const given = process.env[VARIABLE];
  const server = given ? null : await startPostgres();
  const url = given ?? server?.url;
  if (!url)
    throw new Error(
      'There is no PostgreSQL on this machine: vitest.config.ts leaves this project out then.',
    );
  project.config.env = { ...project.config.env, [VARIABLE]: url };
  // A run that is broken off skips the teardown.
  process.once('exit', () => server && endProcess(server.pid));
  await serverTemplate(url);

  return async () => {
    await dropServerTemplate(url);
    await server?.stop();
  };
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It has ended.
  }
}
