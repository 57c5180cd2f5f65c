import { Button, TextInput } from '@mantine/core';
import { LINK_RULES, type Link } from '@throughline/shared/schema';
import { useState } from 'react';
import { KeyLink } from '../../components/key-link.tsx';
import { ChangedSince } from '../changes/changed-since.tsx';
import { useLinkActions } from './link-actions.ts';
import classes from './suspect-review.module.css';

/** What changed in the target since the link was last looked at; then either it still holds, and why, or it goes. */
export function SuspectReview({ link, onDone }: { link: Link; onDone?: () => void }) {
  const actions = useLinkActions();
  const [reason, setReason] = useState('');
  const { says } = LINK_RULES[link.type];

  const keep = async () => {
    if (await actions.review(link, reason.trim())) onDone?.();
  };
  const remove = async () => {
    await actions.remove(link);
    onDone?.();
  };
  return (
    <div className={classes.review}>
      <p className={classes.what}>
        What changed in <KeyLink itemKey={link.to.key} /> since:
      </p>
      <ChangedSince item={link.to} since={link.reviewedAt} />
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextInput
          className={classes.reason}
          size="xs"
          required
          aria-label={`Why ${link.from.key} still ${says} ${link.to.key}`}
          placeholder={`Why it still ${says} it`}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" disabled={reason.trim() === ''} loading={actions.isBusy}>
          Still holds
        </Button>
        <Button variant="default" onClick={() => void remove()}>
          Remove the link
        </Button>
      </form>
    </div>
  );
}
