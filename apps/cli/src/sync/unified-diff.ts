import { decodeSource } from '@throughline/formats';
import { createTwoFilesPatch } from 'diff';

/** The difference as `git apply` takes it, three lines of context; `before` is null for a new file. */
export function unifiedDiff(path: string, before: Uint8Array | null, after: Uint8Array): string {
  const [old, now] = [before ? decodeSource(before).text : '', decodeSource(after).text];
  const patch = createTwoFilesPatch(
    before ? `a/${path}` : '/dev/null',
    `b/${path}`,
    old,
    now,
    '',
    '',
    { context: 3 },
  );
  return patch.replace(/^=+\n/, '').replaceAll(/^((?:---|\+\+\+) .*?)\t$/gm, '$1');
}
