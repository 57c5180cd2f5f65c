import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CONFIG_NAME, writeConfig } from '../config.ts';
import type { Run } from '../definition.ts';
import { badUsage, EXIT, Failure } from '../failure.ts';
import { createProject, listProjects, slugOf } from '../project.ts';
import type { Session } from '../session.ts';

interface Options {
  name?: string;
  slug?: string;
  description?: string;
  workspace?: string;
  force?: true;
}

export const run: Run<[], Options> = async (session, _words, options) => {
  const { folder } = session.environment;
  const path = join(folder, CONFIG_NAME);
  if (existsSync(path) && !options.force) {
    throw new Failure(EXIT.findings, {
      code: 'CONFIG_EXISTS',
      message: `There is a ${CONFIG_NAME} here already. Say --force to replace it.`,
      path,
    });
  }
  const projects = await listProjects(session);
  const name = options.name ?? session.projectName ?? (await askName(session, basename(folder)));
  const slug = options.slug ?? slugOf(name);
  const known = projects.find((project) => project.slug === slug);
  const project =
    known ?? (await createProject(session, { ...options, name, slug }, options.workspace));
  await writeConfig(folder, project.slug, options.force === true);

  const did = known ? 'There was a project' : 'Made the project';
  return {
    data: { project, isNew: known === undefined, config: path },
    text: () =>
      `${did} ${project.slug} (${project.name}); ${CONFIG_NAME} names it.\nNext: throughline import . --dry-run`,
  };
};

async function askName(session: Session, suggestion: string): Promise<string> {
  if (!session.environment.isInteractive || session.isJson) return suggestion;
  const { isCancel, text } = await import('@clack/prompts');
  const name = await text({
    message: 'What is the project called?',
    initialValue: suggestion,
    validate: (value) => (slugOf(value ?? '') === '' ? 'It needs a letter or a digit.' : undefined),
  });
  if (isCancel(name)) throw badUsage('Nothing was made.');
  return name;
}
