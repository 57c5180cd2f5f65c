/** Every way in which a contract breaks an earlier one, as one sentence each. */
import type { Contract } from './contract.ts';
import type { Definitions, Io, JsonSchema } from './json-schema.ts';
import { type Refusal, refusals } from './refusals.ts';

/**
 * What worked before and does not any more. An input breaks where it takes less, an output where it gives
 * less or something new. New procedures, problems, optional inputs and fields of outputs break nothing.
 */
export function findBreaks(before: Contract, after: Contract): string[] {
  const described = (contract: Contract, io: Io, schema: JsonSchema) => ({
    schema,
    definitions: contract.definitions[io],
  });
  /** What is sent the way of `io` has to be understood at the other end. */
  const compare = (name: string, io: Io, old: JsonSchema, now: JsonSchema): string[] => {
    const [was, is] = [described(before, io, old), described(after, io, now)];
    const told =
      io === 'input' ? refusals(was, is).map(inputBreak) : refusals(is, was).map(outputBreak);
    return told.filter((each) => each !== null).map((each) => `${name} ${each}`);
  };

  const procedures = Object.entries(before.procedures).flatMap(([name, old]) => {
    const now = after.procedures[name];
    if (!now) return [`${name} is gone`];
    if (now.type !== old.type) return [`${name} is a ${now.type}, it was a ${old.type}`];
    return [
      ...(now.input ? compare(name, 'input', old.input ?? {}, now.input) : []),
      ...(old.output ? compare(name, 'output', old.output, now.output ?? {}) : []),
    ];
  });
  const definitions = (['input', 'output'] as const).flatMap((io) =>
    shared(before.definitions[io], after.definitions[io]).flatMap(([name, old, now]) =>
      compare(`${name} (${io})`, io, old, now),
    ),
  );
  const problems = Object.entries(before.problems).flatMap(([code, old]) => {
    const now = after.problems[code];
    return now ? compare(`problem ${code}`, 'output', old, now) : [`problem ${code} is gone`];
  });
  return [...new Set([...procedures, ...definitions, ...problems])];
}

const shared = (before: Definitions, after: Definitions) =>
  Object.entries(before).flatMap(([name, old]): [string, JsonSchema, JsonSchema][] => {
    const now = after[name];
    return now ? [[name, old, now]] : [];
  });

const place = (path: string, whole: string) => (path ? `"${path}"` : whole);

/** Null where clients may say more than before, and need not. */
function inputBreak(refusal: Refusal): string | null {
  const input = place(refusal.path, 'its input');
  switch (refusal.what) {
    case 'required':
      return refusal.isKnown
        ? `has to be given ${input}, which was optional`
        : `has to be given ${input}, which is new`;
    case 'absent':
      return null;
    case 'unknown':
      return `does not take ${input} any more`;
    case 'value':
      return `does not take ${JSON.stringify(refusal.value)} in ${input} any more`;
    case 'type':
      return `does not take ${refusal.type} in ${input} any more`;
    case 'limit':
      return `takes less in ${input}: ${refusal.limit} ${refusal.to}, before ${refusal.from ?? 'none'}`;
    case 'text':
      return `wants ${input} written as ${refusal.to}, before ${refusal.from}`;
    case 'id':
      return `wants a ${refusal.to} in ${input}, before a ${refusal.from}`;
  }
}

/** Null where clients are told more than before, which they may leave unread. */
function outputBreak(refusal: Refusal): string | null {
  const output = place(refusal.path, 'its output');
  switch (refusal.what) {
    case 'required':
      return refusal.isKnown
        ? `may leave out ${output}, which was always there`
        : `does not give ${output} any more`;
    case 'absent':
      return `does not give ${output} any more`;
    case 'unknown':
    case 'limit':
      return null;
    case 'value':
      return `may give ${JSON.stringify(refusal.value)} in ${output}, which is new`;
    case 'type':
      return `may give ${refusal.type} in ${output}, which is new`;
    case 'text':
      return `gives ${output} written as ${refusal.from}, before ${refusal.to}`;
    case 'id':
      return `gives a ${refusal.from} in ${output}, before a ${refusal.to}`;
  }
}
