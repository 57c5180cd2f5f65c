import type { Context } from '@throughline/services/ports';
import type { Logger } from 'pino';
import type { Settings } from './environment.ts';

const HOURS_KEPT = 48;

/** Gives an empty installation its sample, and forgets idempotency keys nobody repeats any more. */
export async function prepareContent(
  world: Pick<Context, 'stores' | 'clock' | 'newId'>,
  settings: Settings,
  log: Logger,
): Promise<void> {
  const before = new Date(world.clock().getTime() - HOURS_KEPT * 60 * 60 * 1000);
  await world.stores.idempotency.prune(before);

  const workspaces = [false, true].map((isArchived) =>
    world.stores.workspaces.list({ isArchived, among: 'all' }),
  );
  const isEmpty = (await Promise.all(workspaces)).flat().length === 0;
  if (!isEmpty || !settings.hasSample) return;
  // Loaded once in an installation's life: every other start does without it.
  const { loadSample } = await import('./sample/load-sample.ts');
  const project = await loadSample({
    ...world,
    log,
    requestId: 'sample',
    ended: new AbortController().signal,
    actor: { type: 'system', id: 'sample', name: 'Sample', role: 'admin', workspaces: 'all' },
  });
  log.info({ project: project.slug }, 'the sample project was loaded');
}
