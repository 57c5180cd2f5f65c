import { ChevronDownIcon } from '@primer/octicons-react';
import { lazy, Suspense, useRef, useState, type ComponentProps } from 'react';
import { returnFocus } from '../../components/return-focus.ts';
import { useProject } from '../../routes/use-project.ts';
import { Mark } from '../../components/mark.tsx';
import classes from './project-switch.module.css';

const ProjectMenu = lazy(() =>
  import('./project-menu.tsx').then((file) => ({ default: file.ProjectMenu })),
);

/** Which project this is, and the way to the others: the menu comes when it is first wanted. */
export function ProjectSwitch() {
  const [isWanted, setIsWanted] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  const button = <SwitchButton aria-haspopup="menu" onClick={() => setIsWanted(true)} />;
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <ProjectMenu
        target={<SwitchButton ref={target} />}
        onClose={() => returnFocus(target.current)}
      />
    </Suspense>
  );
}

function SwitchButton(props: ComponentProps<'button'>) {
  const project = useProject();
  return (
    <button {...props} type="button" className={classes.switch}>
      <Mark />
      <span className={classes.name}>{project.name}</span>
      <ChevronDownIcon className={classes.chevron} />
    </button>
  );
}
