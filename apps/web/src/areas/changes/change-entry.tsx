import type { Change } from '@throughline/shared/schema';
import { parseKeyKind } from '../../kinds/parse-key.ts';
import { ChangeLine } from './change-line.tsx';
import classes from './change-entry.module.css';
import { changedFields } from './changed-fields.ts';
import { FieldDiff } from './field-diff.tsx';

/** A change as a sentence, with what it changed below. */
export function ChangeEntry({ change }: { change: Change }) {
  const kind = change.itemKey ? parseKeyKind(change.itemKey) : undefined;
  const fields = kind ? changedFields(change, kind) : [];
  return (
    <ChangeLine change={change}>
      {kind && fields.length > 0 && (
        <dl className={classes.fields}>
          {fields.map((field) => (
            <FieldDiff key={field.name} kind={kind} field={field} />
          ))}
        </dl>
      )}
    </ChangeLine>
  );
}
