import { PencilIcon } from '@primer/octicons-react';
import classes from './edit-button.module.css';

interface EditButtonProps {
  /** The field's name. */
  name: string;
  label: string;
  onEdit: (name: string) => void;
}

/** The way into a field, beside it. */
export function EditButton({ name, label, onEdit }: EditButtonProps) {
  return (
    <button
      type="button"
      className={classes.edit}
      data-edit={name}
      aria-label={`Edit ${label.toLowerCase()}`}
      title={`Edit ${label.toLowerCase()}`}
      onClick={() => onEdit(name)}
    >
      <PencilIcon size={14} />
    </button>
  );
}
