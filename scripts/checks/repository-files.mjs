import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Every file git tracks or would track, as paths below `folder`; deleted ones left out. */
export function repositoryFiles(folder) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const paths = execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).split('\0');
  return [...new Set(paths)].filter((path) => path && existsSync(join(folder, path)));
}

/** Prints what a check found and sets the exit code. A problem is `{ file, line, message }`. */
export function report(problems) {
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
