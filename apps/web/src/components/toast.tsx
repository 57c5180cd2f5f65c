import { notifications } from '@mantine/notifications';
import { messageOf } from './problem-words.ts';
import classes from './toast.module.css';

const UNDO_MS = 9000;

export function toast(message: string): void {
  notifications.show({ message, withBorder: false });
}

export function toastProblem(error: unknown): void {
  notifications.show({ message: messageOf(error), color: 'red', autoClose: UNDO_MS });
}

/** Says what was done and takes it back when asked; an undo that fails says why. */
export function toastUndo(message: string, undo: () => Promise<unknown>): void {
  const id = `undo-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  const takeBack = () => {
    notifications.hide(id);
    undo().then(() => toast('Taken back'), toastProblem);
  };
  notifications.show({
    id,
    autoClose: UNDO_MS,
    message: (
      <span className={classes.line}>
        {message}
        <button type="button" className={classes.undo} onClick={takeBack}>
          Undo
        </button>
      </span>
    ),
  });
}
