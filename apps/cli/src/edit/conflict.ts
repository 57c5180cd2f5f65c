import type { ItemPage } from '../items/find-item.ts';
import { EXIT, Failure } from '../failure.ts';
import { safe } from '../text/safe.ts';
import { editableValues, type EditableValues } from './flat-item.ts';

export interface ConflictSides {
  key: string;
  expectedVersion: number;
  /** What we started from; null where we don't know it. */
  base: EditableValues | null;
  yours: EditableValues;
  theirs: ItemPage['item'];
  /** The file that keeps an edited text. */
  keptAt: string | undefined;
}

/** Somebody else was faster: shows both texts, so that a person can decide. */
export function conflictFailure({
  key,
  expectedVersion,
  base,
  yours,
  theirs,
  keptAt,
}: ConflictSides): Failure {
  const now = editableValues(theirs);
  const fields = Object.entries(yours).map(([field, value]) => ({
    field,
    ...(base && { base: base[field] }),
    theirs: now[field],
    yours: value,
  }));
  const message = `${key} was changed by somebody else: you started from version ${expectedVersion}, it is at version ${theirs.version} now. Nothing was overwritten.`;
  const problem = {
    code: 'VERSION_CONFLICT',
    message,
    currentVersion: theirs.version,
    key,
    fields,
    ...(keptAt && { keptAt }),
  };
  const next = keptAt
    ? `Your text is in ${keptAt}. Put both together there, set its version to ${theirs.version}, and call:\n  throughline edit ${key} --file ${keptAt}`
    : 'Look at both, and call again with what it should be.';
  const shown = fields.map((field) => sidesText(field)).join('\n');
  return new Failure(EXIT.findings, problem, `${shown}\n${next}`);
}

function sidesText(side: {
  field: string;
  base?: unknown;
  theirs: unknown;
  yours: unknown;
}): string {
  const told = Object.entries({ was: side.base, theirs: side.theirs, yours: side.yours })
    .filter(([name]) => name !== 'was' || 'base' in side)
    .map(([name, value]) => `  ${`${name}:`.padEnd(8)} ${indent(value)}`);
  return [side.field, ...told, ''].join('\n');
}

function indent(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return safe(text === '' ? '(empty)' : text)
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(11)}`);
}
