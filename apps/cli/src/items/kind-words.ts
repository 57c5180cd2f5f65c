import { KIND_NAMES, KINDS, type Kind } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';

/** A kind by any of its names, in any case: `requirement`, `requirements`, `REQ`. */
export function parseKind(text: string): Kind {
  const word = text.trim().toLowerCase();
  const kind = KIND_NAMES.find(
    (name) =>
      name === word || KINDS[name].area === word || KINDS[name].prefix.toLowerCase() === word,
  );
  if (kind) return kind;
  throw badUsage(`${text} is no kind of item. Kinds are: ${KIND_NAMES.join(', ')}.`);
}
