import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useProject } from '../routes/use-project.ts';
import classes from './page-header.module.css';

interface PageHeaderProps {
  /** The question that the page answers. */
  title: string;
  /** For the tab, where it is shorter than the question. */
  tab?: string;
  icon?: ReactNode;
  /** The answer in one sentence. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, tab, icon, children, actions }: PageHeaderProps) {
  const project = useProject();
  useDocumentTitle(`${tab ?? title} · ${project.name}`);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {icon && <p className={classes.icon}>{icon}</p>}
        <h1>{title}</h1>
        {children && <div className={classes.lead}>{children}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
