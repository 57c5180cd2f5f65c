import type { Kind } from '@throughline/shared/schema';
import { early } from '../../components/early.tsx';
import { fieldLabel } from '../../kinds/field-words.ts';
import { sayFact } from '../../kinds/say-fact.ts';
import { comparable, type ChangedField } from './changed-fields.ts';
import classes from './field-diff.module.css';

const WordDiff = early(import('./word-diff.tsx').then((file) => file.WordDiff));

/** Short values are shown side by side, longer ones as one text with its changes marked. */
const SHORT_MAX = 40;

export function FieldDiff({ kind, field }: { kind: Kind | undefined; field: ChangedField }) {
  const before = comparable(field.before);
  const after = comparable(field.after);
  const isShort =
    before.length <= SHORT_MAX && after.length <= SHORT_MAX && !`${before}${after}`.includes('\n');
  return (
    <div className={classes.field}>
      <dt className={classes.name}>{fieldLabel(kind, field.name)}</dt>
      <dd className={classes.value}>
        {isShort ? (
          <ShortDiff
            before={sayFact(field.name, field.before)}
            after={sayFact(field.name, field.after)}
          />
        ) : (
          <WordDiff props={{ before, after }} instead={<p>{after}</p>} />
        )}
      </dd>
    </div>
  );
}

function ShortDiff({ before, after }: { before: string | null; after: string | null }) {
  return (
    <span>
      {before ? (
        <del className={classes.gone}>{before}</del>
      ) : (
        <span className={classes.nothing}>nothing</span>
      )}
      <span aria-hidden> → </span>
      {after ? (
        <ins className={classes.come}>{after}</ins>
      ) : (
        <span className={classes.nothing}>nothing</span>
      )}
    </span>
  );
}
