import type { Change } from '@throughline/shared/schema';
import { Link } from '@tanstack/react-router';
import { parseKeyKind } from '../../kinds/parse-key.ts';
import { useProject } from '../../routes/use-project.ts';
import { ChangeLine } from './change-line.tsx';
import classes from './change-entry.module.css';
import { changedFields } from './changed-fields.ts';
import { FieldDiff } from './field-diff.tsx';

/** The way to the item as it was right after a change. */
function AsOfThen({ change: { itemKey, sequence } }: { change: Change }) {
  const { slug } = useProject();
  if (!itemKey) return null;
  return (
    <Link
      to="/p/$slug/i/$key"
      params={{ slug, key: itemKey }}
      search={{ at: String(sequence) }}
      className={classes.then}
      aria-label={`Read ${itemKey} as of change ${sequence}`}
    >
      as of then
    </Link>
  );
}

/** A change as a sentence, with what it changed below. */
export function ChangeEntry({ change }: { change: Change }) {
  const kind = change.itemKey ? parseKeyKind(change.itemKey) : undefined;
  const fields = kind ? changedFields(change, kind) : [];
  return (
    <ChangeLine change={change} way={<AsOfThen change={change} />}>
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
