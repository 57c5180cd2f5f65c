import type { Remark } from '../parsed.ts';

/** Gives out the ids of one file. The second item of an id gets `~2` after it, and a remark. */
export interface SourceIds {
  take(wanted: string, line: number): string;
}

/** Ids are compared without regard to case; `line` counts from 0. */
export function sourceIds(remarks: Remark[]): SourceIds {
  const taken = new Map<string, number>();
  const copies = new Map<string, number>();
  return {
    take(wanted, line) {
      const key = wanted.toLowerCase();
      const first = taken.get(key);
      if (first === undefined) {
        taken.set(key, line);
        return wanted;
      }
      let copy = (copies.get(key) ?? 1) + 1;
      while (taken.has(`${key}~${copy}`)) copy += 1;
      copies.set(key, copy);
      const id = `${wanted}~${copy}`;
      taken.set(id.toLowerCase(), line);
      const message = `${wanted} is used on line ${first + 1} already; read as ${id}`;
      remarks.push({ line: line + 1, lineEnd: line + 1, code: 'duplicate_id', message });
      return id;
    },
  };
}
