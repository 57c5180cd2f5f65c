import { Button, Kbd } from '@mantine/core';
import classes from './form-actions.module.css';

interface FormActionsProps {
  save: string;
  isSaving: boolean;
  onCancel: () => void;
}

/** Save and cancel, in reach however long the form is. */
export function FormActions({ save, isSaving, onCancel }: FormActionsProps) {
  return (
    <div className={classes.actions}>
      <span className={classes.hint}>
        What you type is kept in this tab until you save. <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> saves.
      </span>
      <Button variant="subtle" onClick={onCancel}>
        Cancel
      </Button>
      <Button type="submit" loading={isSaving}>
        {save}
      </Button>
    </div>
  );
}
