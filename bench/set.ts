/**
 * How long it takes to hold a set of requirements against each other: 10,000 statements of two
 * kinds, one with many duplicates and look-alikes, one where all have the same words but one.
 *
 *   node bench/set.ts [--size 10000]
 */
import { parseArgs } from 'node:util';
import { analyseSet, type SetMember } from '../packages/domain/src/index.ts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '10000' } } });
const size = Number(values.size);
const TARGET_S = 10;

const SYSTEMS = ['pump', 'valve', 'gateway', 'ledger', 'scheduler', 'portal', 'broker', 'indexer'];
const VERBS = ['record', 'display', 'send', 'archive', 'validate', 'reject', 'encrypt', 'publish'];
const OBJECTS = ['booking', 'invoice', 'alarm', 'report', 'profile', 'session', 'order', 'ticket'];

/** The same numbers in each run. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => (state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff) % below;
}

function varied(): string[] {
  const next = numbers();
  const of = (words: readonly string[]) => words[next(words.length)]!;
  return Array.from({ length: size }, () => {
    const area = `${String.fromCodePoint(97 + next(26))}x${next(40)}`;
    return `When the operator ${of(VERBS)}s the ${of(OBJECTS)} of area ${area}, the ${of(SYSTEMS)} shall ${of(VERBS)} the ${of(OBJECTS)} within ${next(60)} seconds.`;
  });
}

const alike = (): string[] =>
  Array.from(
    { length: size },
    (_, at) => `The ledger shall show the booking of customer q${at}z within 2 s.`,
  );

let isMet = true;
for (const [name, make] of [
  ['varied', varied],
  ['alike', alike],
] as const) {
  const members: SetMember[] = make().map((text, at) => ({ id: String(at), text }));
  const start = process.cpuUsage();
  const findings = analyseSet(members);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  isMet &&= seconds < TARGET_S;
  console.log(
    `${name.padEnd(8)} ${size} requirements, ${findings.length} findings: ${seconds.toFixed(1)} s of processor time (target ${TARGET_S})`,
  );
}
process.exitCode = isMet ? 0 : 1;
