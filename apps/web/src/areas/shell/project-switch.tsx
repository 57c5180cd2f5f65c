import { Menu } from '@mantine/core';
import { CheckIcon, ChevronDownIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../app/trpc.ts';
import { useProject } from '../../routes/use-project.ts';
import { Mark } from './mark.tsx';
import classes from './project-switch.module.css';

/** Which project this is, and the way to the others. */
export function ProjectSwitch() {
  const project = useProject();
  return (
    <Menu width={240}>
      <Menu.Target>
        <button type="button" className={classes.switch}>
          <Mark />
          <span className={classes.name}>{project.name}</span>
          <ChevronDownIcon className={classes.chevron} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Projects />
        <Menu.Divider />
        <Menu.Item component={Link} to="/">
          All projects
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Projects() {
  const trpc = useTRPC();
  const here = useProject();
  const projects = useQuery(trpc.projects.list.queryOptions({}));
  return (projects.data ?? [here]).map((project) => (
    <Menu.Item
      key={project.id}
      component={Link}
      to={`/p/${project.slug}`}
      rightSection={project.id === here.id && <CheckIcon aria-label="this project" />}
    >
      {project.name}
    </Menu.Item>
  ));
}
