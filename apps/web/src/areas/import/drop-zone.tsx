import { Button } from '@mantine/core';
import { FileDirectoryIcon } from '@primer/octicons-react';
import { useRef, useState, type DragEvent } from 'react';
import { chosenIn, chosenInDrop, type Chosen } from './chosen-files.ts';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  /** Why the last choice was not taken. */
  refusal: string | null;
  onChoose: (choice: Promise<Chosen>) => void;
}

/** Where a folder is dropped or chosen. */
export function DropZone({ refusal, onChoose }: DropZoneProps) {
  const folderInput = useRef<HTMLInputElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const chooseFrom = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // The same folder chosen again is a new choice.
    input.value = '';
    if (files.length > 0) onChoose(Promise.resolve(chosenIn(files)));
  };

  return (
    // What the drop does the button does for keyboards.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label="Choose what to import"
      className={classes.zone}
      data-over={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onChoose(chosenInDrop(event.dataTransfer.items));
      }}
    >
      <span className={classes.icon}>
        <FileDirectoryIcon size={24} />
      </span>
      <p className={classes.title}>Drop a folder here</p>
      <p className={classes.text}>
        Nothing leaves this machine but to the server that you opened this page from.
      </p>
      <div className={classes.actions}>
        <Button onClick={() => folderInput.current?.click()}>Choose a folder</Button>
        <Button variant="default" onClick={() => fileInput.current?.click()}>
          Choose files
        </Button>
      </div>
      {refusal && (
        <p className={classes.refusal} role="alert">
          {refusal}
        </p>
      )}
      <input
        ref={folderInput}
        type="file"
        hidden
        multiple
        data-choose="folder"
        onChange={(event) => chooseFrom(event.currentTarget)}
        {...{ webkitdirectory: '' }}
      />
      <input
        ref={fileInput}
        type="file"
        hidden
        multiple
        data-choose="files"
        onChange={(event) => chooseFrom(event.currentTarget)}
      />
    </section>
  );
}
