import { FileIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTRPC } from '../../app/trpc.ts';
import { RelativeTime } from '../../components/relative-time.tsx';
import { Section } from '../../components/section.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './kept-files.module.css';

const SHOWN = 50;

/** The files that were brought in before, each with the way into it. */
export function KeptFiles() {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const [isWhole, setIsWhole] = useState(false);
  const sources = useQuery(trpc.sources.list.queryOptions({ projectId }));
  const files = sources.data ?? [];
  if (files.length === 0) return null;
  const shown = isWhole ? files : files.slice(0, SHOWN);
  return (
    <div className={classes.kept}>
      <Section title="Brought in before" more={`${files.length.toLocaleString('en')} files`}>
        <ul>
          {shown.map(({ id, path, items, importedAt }) => (
            <li key={id} className={classes.file}>
              <Link
                to="/p/$slug/source"
                params={{ slug }}
                search={{ path }}
                className={classes.path}
              >
                <FileIcon size={14} /> {path}
              </Link>
              <span className={classes.items}>
                {items > 0 && `${items.toLocaleString('en')} ${items === 1 ? 'item' : 'items'}`}
              </span>
              <span className={classes.when}>
                <RelativeTime at={importedAt} />
              </span>
            </li>
          ))}
        </ul>
        {shown.length < files.length && (
          <Button variant="default" mt={12} onClick={() => setIsWhole(true)}>
            Show all {files.length.toLocaleString('en')}
          </Button>
        )}
      </Section>
    </div>
  );
}
