import { Button, TextInput } from '@mantine/core';
import type { Suppressed } from '@throughline/shared/schema';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import classes from './suppress-form.module.css';

const REASON_MAX = 1000;
const TEXT_MAX = 500;

/** Whether a suppression can name these words; longer ones name the whole statement anyway. */
export const isShort = (text: string): boolean => text.trim() !== '' && text.length <= TEXT_MAX;

/** Asks why a finding may stay, and of what: of the words, of the requirement, or everywhere. */
export function SuppressForm({
  covered,
  onSuppress,
  onDone,
}: {
  covered: Suppressed;
  onSuppress: (covered: Suppressed, reason: string) => Promise<boolean>;
  onDone: () => void;
}) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // It was asked for just now: whoever asked goes on writing.
  useEffect(() => field.current?.focus(), []);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (what: Suppressed) => {
    setIsBusy(true);
    const isDone = await onSuppress(what, reason.trim());
    setIsBusy(false);
    if (isDone) onDone();
  };
  const isReady = reason.trim() !== '';
  const { rule, item } = covered;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onDone();
    else if (isReady) void submit(covered);
  };
  return (
    // No form: it stands within the one of the statement.
    <div role="group" aria-label={`Suppress ${rule}`} className={classes.form}>
      <TextInput
        className={classes.reason}
        size="xs"
        required
        ref={field}
        onKeyDown={onKeyDown}
        aria-label={`Why ${rule}${item ? ` of ${item}` : ''} may stay`}
        placeholder="Why it may stay"
        maxLength={REASON_MAX}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button disabled={!isReady} loading={isBusy} onClick={() => void submit(covered)}>
        {item ? `Suppress in ${item}` : 'Suppress these'}
      </Button>
      <Button variant="default" disabled={!isReady || isBusy} onClick={() => void submit({ rule })}>
        Suppress {rule} everywhere
      </Button>
    </div>
  );
}
