import { AlertIcon, CheckIcon } from '@primer/octicons-react';
import { messageOf } from '../../../components/problem-words.ts';
import classes from './save-line.module.css';
import type { Autosave, SaveState } from './use-autosave.ts';

interface SaveLineProps {
  autosave: Autosave;
  onDone: () => void;
}

/** Whether what one writes is saved, and the way back. */
export function SaveLine({ autosave: { state, undo, flush }, onDone }: SaveLineProps) {
  return (
    <div className={classes.line}>
      <output className={classes.said} data-at={state.at}>
        {state.at === 'saved' && <CheckIcon size={14} />}
        {(state.at === 'failed' || state.at === 'invalid') && <AlertIcon size={14} />}
        {say(state)}
      </output>
      {state.at === 'failed' && (
        <button type="button" className={classes.do} onClick={flush}>
          Try again
        </button>
      )}
      {undo && (
        <button type="button" className={classes.do} onClick={undo}>
          Undo
        </button>
      )}
      <button type="button" className={classes.done} onClick={onDone}>
        Done <kbd>Esc</kbd>
      </button>
    </div>
  );
}

function say(state: SaveState): string {
  switch (state.at) {
    case 'calm':
      return 'Saves by itself';
    case 'waiting':
      return 'Not saved yet';
    case 'saving':
      return 'Saving …';
    case 'saved':
      return 'Saved';
    case 'invalid':
      return state.message;
    case 'failed':
      return messageOf(state.error);
    case 'conflict':
      return 'Not saved: somebody else wrote here';
  }
}
