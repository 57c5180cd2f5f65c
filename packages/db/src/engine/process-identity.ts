import { readFileSync, readlinkSync } from 'node:fs';

/** Where a process stands: `unknown` when it runs in another PID namespace (another container). */
export type Liveness = 'alive' | 'dead' | 'unknown';

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** The machine's boot and PID namespace: only within these does a process id mean anything. */
function pidScope(): string | null {
  const bootId = readText('/proc/sys/kernel/random/boot_id');
  if (!bootId) return null;
  try {
    return `${bootId}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/** State and start time (clock ticks since boot): fields 3 and 22, counted behind the command's name. */
function readStat(pid: number): { state: string; startTicks: string } | null {
  const stat = readText(`/proc/${pid}/stat`);
  if (!stat) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
}

/**
 * A name for a process that a recycled process id does not share: boot, PID namespace, start time.
 * Null where the system does not tell (macOS, Windows) or the process is gone.
 */
export function processIdentity(pid: number): string | null {
  const scope = pidScope();
  const stat = scope ? readStat(pid) : null;
  return scope && stat ? `${scope}/${stat.startTicks}` : null;
}

function respondsToSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process that once had this id and identity still runs. A zombie counts as dead. */
export function livenessOf(pid: number, identity: string | null): Liveness {
  const scope = pidScope();
  if (!identity || !scope) return respondsToSignal(pid) ? 'alive' : 'dead';
  if (!identity.startsWith(`${scope}/`)) return isSameBoot(identity, scope) ? 'unknown' : 'dead';
  const stat = readStat(pid);
  const isRunning = stat !== null && stat.state !== 'Z' && stat.state !== 'X';
  return isRunning && `${scope}/${stat.startTicks}` === identity ? 'alive' : 'dead';
}

// A shared directory may also be held on another machine, which has another boot: the lock itself
// decides there; this only says what the record can tell.
function isSameBoot(identity: string, scope: string): boolean {
  return identity.split('/')[0] === scope.split('/')[0];
}
