import { Notifications } from '@mantine/notifications';

const TOAST_MS = 5000;
const SHOWN_MAX = 4;

export function Toasts() {
  return <Notifications position="bottom-right" autoClose={TOAST_MS} limit={SHOWN_MAX} />;
}
