import { AlertIcon, FileIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { ItemDetail, ItemPage } from '@throughline/shared/schema';
import { RelativeTime } from '../../../components/relative-time.tsx';
import { fieldLabel } from '../../../kinds/field-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { Editing } from '../in-place/editing.ts';
import { LateFieldEditor } from '../in-place/late-field-editor.tsx';
import { AddFact } from './add-fact.tsx';
import { Fact } from './fact.tsx';
import { factValues } from './fact-values.tsx';
import classes from './facts-line.module.css';
import { StateMenu } from './state-menu.tsx';

interface FactsLineProps {
  item: ItemDetail;
  origin: ItemPage['origin'];
  isStateOpen: boolean;
  onStateOpen: (isOpen: boolean) => void;
  editing: Editing;
}

/** All that can be said of an item in a word or two, each changed where it stands. What is not known takes no room. */
export function FactsLine({ item, origin, isStateOpen, onStateOpen, editing }: FactsLineProps) {
  const { slug } = useProject();
  const facts = factValues(item);
  const known = facts.filter(({ said }) => said !== null);
  const missing = facts.filter(({ said }) => said === null).map(({ name }) => name);
  const isFactEdited = facts.some(({ name }) => name === editing.name);
  return (
    <div className={classes.line}>
      <dl className={classes.facts}>
        <Fact label="State" isSpoken>
          <StateMenu item={item} isOpen={isStateOpen} onOpen={onStateOpen} />
        </Fact>
        {known.map(({ name, said, isSpoken }) => (
          <Fact key={name} label={fieldLabel(item.kind, name)} isSpoken={isSpoken ?? false}>
            {item.archivedAt ? (
              said
            ) : (
              <button
                type="button"
                className={classes.edit}
                data-edit={name}
                title={`Change: ${fieldLabel(item.kind, name).toLowerCase()}`}
                onClick={() => editing.start(name)}
              >
                {said}
              </button>
            )}
          </Fact>
        ))}
        {origin && (
          <Fact label="From" isSpoken>
            <Link
              to="/p/$slug/source"
              params={{ slug }}
              search={{ path: origin.path, line: origin.line }}
              className={classes.origin}
              title={`${origin.sourceId} in a ${origin.format} file`}
            >
              <FileIcon size={14} /> {origin.path}:{origin.line}
            </Link>
            {origin.conflicts.length > 0 && (
              <Link to="/p/$slug/conflicts" params={{ slug }} className={classes.conflict}>
                <AlertIcon size={12} /> in conflict with the file
              </Link>
            )}
          </Fact>
        )}
        <Fact label="Changed">
          <RelativeTime at={item.updatedAt} />
        </Fact>
        {!item.archivedAt && missing.length > 0 && (
          <AddFact kind={item.kind} names={missing} onAdd={editing.start} />
        )}
      </dl>
      {isFactEdited && (
        <div className={classes.editor}>
          <LateFieldEditor item={item} name={editing.name!} onDone={editing.end} />
        </div>
      )}
    </div>
  );
}
