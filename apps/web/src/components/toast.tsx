import type { NotificationData } from '@mantine/notifications';
import { messageOf } from './problem-words.ts';
import { wantToasts } from './toast-store.ts';
import { UndoLine } from './undo-line.tsx';

const UNDO_MS = 9000;

/** Toasts come with the first of them: most visits show none. */
async function show(data: NotificationData): Promise<void> {
  wantToasts();
  const { notifications } = await import('@mantine/notifications');
  notifications.show({ closeButtonProps: { 'aria-label': 'Dismiss' }, ...data });
}

export function toast(message: string): void {
  void show({ message });
}

export function toastProblem(error: unknown): void {
  void show({ message: messageOf(error), color: 'red', autoClose: UNDO_MS });
}

/** Says what was done and takes it back when asked; an undo that fails says why. */
export function toastUndo(message: string, undo: () => Promise<unknown>): void {
  const id = `undo-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  const takeBack = async () => {
    const { notifications } = await import('@mantine/notifications');
    notifications.hide(id);
    await undo().then(() => toast('Taken back'), toastProblem);
  };
  void show({
    id,
    autoClose: UNDO_MS,
    message: <UndoLine message={message} onUndo={() => void takeBack()} />,
  });
}
