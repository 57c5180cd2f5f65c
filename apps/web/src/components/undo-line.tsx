import classes from './undo-line.module.css';

export function UndoLine({ message, onUndo }: { message: string; onUndo: () => void }) {
  return (
    <span className={classes.line}>
      {message}
      <button type="button" className={classes.undo} onClick={onUndo}>
        Undo
      </button>
    </span>
  );
}
