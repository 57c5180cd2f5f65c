import { decodeSource } from '@throughline/formats';
import { createTwoFilesPatch } from 'diff';

/** The difference as `git apply` takes it, three lines of context. */
export function unifiedDiff(path: string, before: Uint8Array, after: Uint8Array): string {
  const [old, now] = [decodeSource(before).text, decodeSource(after).text];
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, old, now, '', '', { context: 3 });
  return patch.replace(/^=+\n/, '').replaceAll(/^((?:---|\+\+\+) .*?)\t$/gm, '$1');
}
