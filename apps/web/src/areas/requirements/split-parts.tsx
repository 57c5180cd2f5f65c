import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { PlusIcon, XIcon } from '@primer/octicons-react';
import { PARTS_MAX, type RequirementPart } from '@throughline/shared/schema';
import classes from './split-dialog.module.css';

const PARTS_MIN = 2;

/** The parts of a requirement, each with its title and its statement, to be put right by hand. */
export function SplitParts({
  parts,
  onChange,
}: {
  parts: readonly RequirementPart[];
  onChange: (parts: RequirementPart[]) => void;
}) {
  const change = (index: number, to: Partial<RequirementPart>) =>
    onChange(parts.map((part, at) => (at === index ? { ...part, ...to } : part)));
  return (
    <>
      <ol className={classes.parts}>
        {parts.map((part, index) => (
          // Parts have no name of their own: their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={classes.part}>
            <TextInput
              aria-label={`Title of part ${index + 1}`}
              placeholder="Title"
              value={part.title}
              maxLength={500}
              onChange={(event) => change(index, { title: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              aria-label={`Leave out part ${index + 1}`}
              title="Leave this part out"
              disabled={parts.length <= PARTS_MIN}
              onClick={() => onChange(parts.filter((_, at) => at !== index))}
            >
              <XIcon />
            </ActionIcon>
            <Textarea
              aria-label={`Statement of part ${index + 1}`}
              placeholder="When …, the … shall …"
              className={classes.statement}
              autosize
              minRows={1}
              value={part.statement}
              onChange={(event) => change(index, { statement: event.currentTarget.value })}
            />
          </li>
        ))}
      </ol>
      <Button
        className={classes.add}
        variant="subtle"
        size="compact-sm"
        leftSection={<PlusIcon size={14} />}
        disabled={parts.length >= PARTS_MAX}
        onClick={() => onChange([...parts, { title: '', statement: '' }])}
      >
        Another part
      </Button>
    </>
  );
}
