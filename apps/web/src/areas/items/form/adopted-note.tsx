import type { Kind } from '@throughline/shared/schema';
import { fieldLabel } from '../../../kinds/field-words.ts';
import classes from './restored-note.module.css';

/** Says that somebody else saved other fields while this form was open, and that they are in it now. */
export function AdoptedNote({ kind, names }: { kind: Kind; names: readonly string[] }) {
  const labels = names.map((name) => fieldLabel(kind, name)).join(', ');
  return (
    <output className={classes.note}>
      Someone else saved meanwhile. What they changed is taken over here: {labels}.
    </output>
  );
}
