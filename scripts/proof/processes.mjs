import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Every process below this one, from /proc. */
export function descendantsOf(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = statOf(Number(name));
    if (stat) parents.set(Number(name), stat.parent);
  }
  const found = [];
  for (let level = [pid]; level.length > 0;) {
    level = [...parents].filter(([, parent]) => level.includes(parent)).map(([child]) => child);
    found.push(...level);
  }
  return found;
}

/** Gone, or dead and only not yet collected by its parent. */
export function isGone(pid) {
  const stat = statOf(pid);
  return stat === null || stat.state === 'Z';
}

function statOf(pid) {
  try {
    // The name in brackets may itself hold spaces and brackets.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return null;
  }
}

/** Looks until it is so, or time is up; says which. */
export async function until(isSo, msMax) {
  const end = performance.now() + msMax;
  while (!isSo()) {
    if (performance.now() > end) return false;
    await pause(50);
  }
  return true;
}
