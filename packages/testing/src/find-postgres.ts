import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The folder of PostgreSQL's programs on this machine, or null. Newest first among the versions that
 * Debian keeps side by side; what PATH names wins.
 */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  // oxlint-disable-next-line node/no-process-env -- where this machine's programs lie is no setting of ours
  const path = process.env['PATH'] ?? '';
  const candidates = [
    ...path.split(delimiter),
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map((v) => join(debian, v, 'bin')),
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ];
  const hasBoth = (folder: string): boolean =>
    existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'));
  return candidates.find((folder) => folder !== '' && hasBoth(folder)) ?? null;
}
