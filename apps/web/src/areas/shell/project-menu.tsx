import { Menu } from '@mantine/core';
import { CheckIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { useProject } from '../../routes/use-project.ts';

interface ProjectMenuProps {
  target: ReactNode;
  onClose: () => void;
}

/** Every project, this one ticked. Opens with its first showing. */
export function ProjectMenu({ target, onClose }: ProjectMenuProps) {
  const trpc = useTRPC();
  const here = useProject();
  const projects = useQuery(trpc.projects.list.queryOptions({}));
  return (
    <Menu width={240} defaultOpened onClose={onClose}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {(projects.data ?? [here]).map((project) => (
          <Menu.Item
            key={project.id}
            component={Link}
            to={`/p/${project.slug}`}
            rightSection={project.id === here.id && <CheckIcon aria-label="this project" />}
          >
            {project.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/">
          All projects
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
