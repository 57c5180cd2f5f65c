import { Button, TextInput } from '@mantine/core';
import type { Suppressed } from '@throughline/shared/schema';
import { useEffect, useRef, useState } from 'react';
import classes from './suppress-form.module.css';

const REASON_MAX = 1000;

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
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void submit(covered);
      }}
    >
      <TextInput
        className={classes.reason}
        size="xs"
        required
        ref={field}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
        aria-label={`Why ${rule}${item ? ` of ${item}` : ''} may stay`}
        placeholder="Why it may stay"
        maxLength={REASON_MAX}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!isReady} loading={isBusy}>
        {item ? `Suppress in ${item}` : 'Suppress these'}
      </Button>
      <Button variant="default" disabled={!isReady || isBusy} onClick={() => void submit({ rule })}>
        Suppress {rule} everywhere
      </Button>
    </form>
  );
}
