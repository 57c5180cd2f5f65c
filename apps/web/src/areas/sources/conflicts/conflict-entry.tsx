import { Button, Textarea } from '@mantine/core';
import { useFocusWithin } from '@mantine/hooks';
import { FileIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import { settleValue, type Take } from '@throughline/domain';
import type { OpenConflict } from '@throughline/shared/schema';
import { useState } from 'react';
import { KeyLink } from '../../../components/key-link.tsx';
import { usePageKeys } from '../../../components/use-page-keys.ts';
import { fieldLabel } from '../../../kinds/field-words.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { useProject } from '../../../routes/use-project.ts';
import { comparable } from '../../changes/changed-fields.ts';
import { ClauseChoice } from './clause-choice.tsx';
import classes from './conflict-entry.module.css';
import { canBeWritten, takesOf } from './conflict-words.ts';
import { useSettle } from './use-settle.ts';

interface ConflictEntryProps {
  conflict: OpenConflict;
  /** The page's keys are for this one. */
  isActive: boolean;
  onActive: () => void;
}

/** A field in conflict: a choice for each clause in dispute, or a text of one's own. */
export function ConflictEntry({ conflict, isActive, onActive }: ConflictEntryProps) {
  const { slug } = useProject();
  const { ref: within } = useFocusWithin<HTMLLIElement>({ onFocus: onActive });
  const { settle, isBusy } = useSettle(conflict);
  const { key, kind, title, field, path, line, clauses } = conflict;
  const [takes, setTakes] = useState<readonly (Take | null)[]>(() => clauses.map(() => null));
  const [written, setWritten] = useState<string | null>(null);

  const isChosen = takes.every((take) => take !== null);
  const chosen = settleValue(
    field,
    conflict,
    takes.map((take) => take ?? 'ours'),
  );
  const value = written ?? chosen;
  const canSettle = written === null ? isChosen : written.trim() !== '';
  const canWrite = canBeWritten(conflict);
  const takeAll = (take: Take) =>
    setTakes(clauses.map((clause) => (takesOf(conflict, clause).includes(take) ? take : 'ours')));
  const save = () => settle(value);
  const write = () => setWritten(String(chosen));

  usePageKeys({
    o: isActive && (() => takeAll('ours')),
    f: isActive && (() => takeAll('theirs')),
    b: isActive && (() => takeAll('both')),
    e: isActive && canWrite && write,
    Enter: isActive && canSettle && save,
  });

  const saysMore = isChosen && written === null && clauses.length > 0 && isLonger(conflict, chosen);
  return (
    <li ref={within} className={classes.entry} data-conflict data-active={isActive || undefined}>
      <header className={classes.head}>
        <KindIcon kind={kind} />
        <KeyLink itemKey={key} />
        <Link to="/p/$slug/i/$key" params={{ slug, key }} className={classes.title}>
          {title}
        </Link>
        <Link
          to="/p/$slug/source"
          params={{ slug }}
          search={{ path, line }}
          className={classes.file}
        >
          <FileIcon size={14} /> {path}:{line}
        </Link>
      </header>
      <h2 className={classes.field}>{fieldLabel(kind, field)}</h2>
      {written === null ? (
        clauses.map((clause, at) => (
          <ClauseChoice
            // A clause's name is its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            name={`${conflict.itemId}-${field}-${at}`}
            conflict={conflict}
            clause={clause}
            take={takes[at] ?? null}
            onTake={(take) => setTakes(takes.with(at, take))}
          />
        ))
      ) : (
        <Textarea
          autosize
          minRows={2}
          maxRows={16}
          ref={focusOn}
          aria-label={`${fieldLabel(kind, field)} of ${key}`}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
      )}
      {saysMore && (
        <p className={classes.whole}>
          <span className={classes.says}>It will say</span>
          {comparable(chosen)}
        </p>
      )}
      <div className={classes.actions}>
        <Button
          variant={isActive ? 'filled' : 'default'}
          disabled={!canSettle}
          loading={isBusy}
          onClick={save}
        >
          Settle
        </Button>
        {canWrite &&
          (written === null ? (
            <Button variant="default" onClick={write}>
              Write it yourself
            </Button>
          ) : (
            <Button variant="subtle" onClick={() => setWritten(null)}>
              Choose instead
            </Button>
          ))}
      </div>
    </li>
  );
}

const focusOn = (field: HTMLTextAreaElement | null) => field?.focus();

/** The whole is worth a look where it is more than the clauses that were chosen from. */
function isLonger({ clauses }: OpenConflict, chosen: unknown): boolean {
  const parts = clauses.flatMap(({ ours, theirs }) => [ours, theirs]).map(comparable);
  return clauses.length > 1 || !parts.includes(comparable(chosen));
}
