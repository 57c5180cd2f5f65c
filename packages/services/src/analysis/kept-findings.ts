import { canonicalJson, hashText } from '@throughline/domain';
import type { ProjectId } from '@throughline/schema';
import type { Context } from '../context.ts';
import { findAll, type KnownChecks, type ProjectFindings } from './find-all.ts';
import { loadConfig } from './load-settings.ts';

interface Kept {
  /** Where the log ended before what the findings are about was read. */
  sequence: number;
  result: Promise<Result>;
}

interface Result {
  /** Of the settings, and of the settings with what the requirements say. */
  configHash: string;
  hash: string;
  findings: ProjectFindings;
  checks: KnownChecks;
}

/** The last of so many projects are kept. They are a function of what is stored, so that losing them costs time alone. */
const PROJECTS_MAX = 8;
const kept = new Map<ProjectId, Kept>();

/**
 * The findings of a project as it is now: computed once for all who ask before something is written, and
 * then only for what was written.
 */
export async function findingsOf(context: Context, projectId: ProjectId): Promise<ProjectFindings> {
  const { sequence } = await context.stores.changes.head(projectId);
  const last = kept.get(projectId);
  if (last?.sequence === sequence) return (await last.result).findings;

  const result = compute(context, projectId, last?.result);
  kept.delete(projectId);
  kept.set(projectId, { sequence, result });
  if (kept.size > PROJECTS_MAX) kept.delete(kept.keys().next().value!);
  result.catch(() => kept.delete(projectId));
  return (await result).findings;
}

async function compute(
  { stores }: Context,
  projectId: ProjectId,
  last: Promise<Result> | undefined,
): Promise<Result> {
  const config = await loadConfig(stores, projectId);
  const stated = await stores.analysis.requirements(projectId);
  const before = await last?.catch(() => undefined);
  const configHash = hashText(canonicalJson(config));
  const hash = hashText(`${configHash}${JSON.stringify(stated)}`);
  if (before?.hash === hash) return before;
  const known = before?.configHash === configHash ? before.checks : new Map();
  return { configHash, hash, ...(await findAll(stated, config, known)) };
}
