import type { Take } from '@throughline/domain';
import type { OpenConflict } from '@throughline/shared/schema';
import { WordDiff } from '../../changes/word-diff.tsx';
import classes from './clause-choice.module.css';
import { sayClause, TAKE_WORDS, takesOf, type Clause } from './conflict-words.ts';

interface ClauseChoiceProps {
  /** Of the group of radio buttons. */
  name: string;
  conflict: OpenConflict;
  clause: Clause;
  take: Take | null;
  onTake: (take: Take) => void;
}

/** What it said before, and what became of it on either side, with the words that changed marked. */
export function ClauseChoice({ name, conflict, clause, take, onTake }: ClauseChoiceProps) {
  const before = sayClause(conflict.field, clause.base);
  return (
    <fieldset className={classes.clause}>
      <legend className={classes.before}>
        <span className={classes.which}>Before</span> {before || 'nothing'}
      </legend>
      {takesOf(conflict, clause).map((side) => (
        <label
          key={side}
          className={classes.side}
          data-side={side}
          data-chosen={take === side || undefined}
        >
          <span className={classes.which}>
            <input type="radio" name={name} checked={take === side} onChange={() => onTake(side)} />{' '}
            {TAKE_WORDS[side]}
          </span>
          {side !== 'both' && (
            <SideText before={before} after={sayClause(conflict.field, clause[side])} />
          )}
        </label>
      ))}
    </fieldset>
  );
}

function SideText({ before, after }: { before: string; after: string }) {
  if (after === '') return <p className={classes.nothing}>removed</p>;
  return <WordDiff before={before} after={after} />;
}
