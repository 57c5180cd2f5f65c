import { PlusIcon } from '@primer/octicons-react';
import type { Kind } from '@throughline/shared/schema';
import { lazy, Suspense, useRef, useState, type ComponentProps } from 'react';
import { returnFocus } from '../../../components/return-focus.ts';
import classes from './facts-line.module.css';

const FactMenu = lazy(() => import('./fact-menu.tsx').then((file) => ({ default: file.FactMenu })));

interface AddFactProps {
  kind: Kind;
  /** The fields that say nothing yet. */
  names: readonly string[];
  onAdd: (name: string) => void;
}

/** The way to facts that are not known yet; a `dl` holds it, hence the pair. */
export function AddFact({ kind, names, onAdd }: AddFactProps) {
  const [isOpen, setIsOpen] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    returnFocus(target.current);
  };
  const button = <AddButton ref={target} onClick={() => setIsOpen(true)} />;
  return (
    <div className={classes.fact}>
      <dt className="visually-hidden">More</dt>
      <dd>
        {isOpen ? (
          <Suspense fallback={button}>
            <FactMenu
              kind={kind}
              names={names}
              target={<AddButton ref={target} />}
              onAdd={onAdd}
              onClose={close}
            />
          </Suspense>
        ) : (
          button
        )}
      </dd>
    </div>
  );
}

function AddButton(props: ComponentProps<'button'>) {
  return (
    <button
      {...props}
      type="button"
      className={classes.edit}
      aria-haspopup="menu"
      title="Add a fact"
    >
      <PlusIcon size={14} aria-label="Add a fact" />
    </button>
  );
}
