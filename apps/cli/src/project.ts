import { findConfig, type Config } from './config.ts';
import { badUsage, EXIT, Failure } from './failure.ts';
import type { Project, Session } from './session.ts';
import { safe } from './text/safe.ts';

/** How a project was named: by `--project`, or by a config. */
export interface ProjectWish {
  name: string;
  config: Config | null;
}

/** `--project`, else the project of the enclosing config, else (null) none was named. */
export async function wishedProject(session: Session): Promise<ProjectWish | null> {
  if (session.projectName !== undefined) return { name: session.projectName, config: null };
  const config = await findConfig(session.environment.folder);
  return config?.project ? { name: config.project, config } : null;
}

/** The project to work on: the one that was named, else the only one there is. */
export async function currentProject(session: Session): Promise<Project> {
  const wish = await wishedProject(session);
  const projects = await listProjects(session);
  if (wish) return projectNamed(projects, wish.name) ?? fail(noSuchProject(wish, projects));
  return theOnlyProject(projects);
}

export async function listProjects(session: Session): Promise<Project[]> {
  const client = await session.client();
  return client.projects.list.query({});
}

/** Finds a project by its slug, or by its name in any case. */
export function projectNamed(projects: readonly Project[], name: string): Project | undefined {
  const wanted = name.trim();
  return (
    projects.find((project) => project.slug === wanted) ??
    projects.find((project) => project.name.toLowerCase() === wanted.toLowerCase()) ??
    projects.find((project) => project.slug === slugOf(wanted))
  );
}

/** `Checkout redesign` is `checkout-redesign`. Empty where no letter or digit is left. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}

export function theOnlyProject(projects: readonly Project[]): Project {
  const [only, second] = projects;
  if (only && !second) return only;
  if (!only) {
    throw new Failure(EXIT.badUsage, {
      code: 'NO_PROJECT',
      message:
        'There is no project yet. Make one: `throughline init`, or `throughline import PATH --project NAME`.',
      projects: [],
    });
  }
  const slugs = projects.map((project) => project.slug);
  const message = `Which project? Say --project with one of: ${slugs.join(', ')}. In a folder with a throughline.config (\`throughline init\`) there is no need to.`;
  throw new Failure(EXIT.badUsage, { code: 'NO_PROJECT', message, projects: slugs });
}

/** Makes a project in the only workspace there is, or in the one named; makes that, too, when there is none. */
export async function createProject(
  session: Session,
  data: { name: string; slug?: string | undefined; description?: string | undefined },
  workspaceSlug?: string,
): Promise<Project> {
  const { name, slug = slugOf(name), description = '' } = data;
  if (slug === '')
    throw badUsage(
      `No slug can be made of "${name}". Use a name with letters a to z or digits in it.`,
    );
  const client = await session.client();
  const workspaceId = await workspaceFor(session, workspaceSlug);
  return client.projects.create.mutate({ workspaceId, data: { slug, name, description } });
}

async function workspaceFor(session: Session, slug: string | undefined) {
  const client = await session.client();
  const workspaces = await client.workspaces.list.query({});
  const slugs = workspaces.map((workspace) => workspace.slug);
  if (slug !== undefined) {
    const found = workspaces.find((workspace) => workspace.slug === slug);
    return (
      found?.id ??
      fail(badUsage(`There is no workspace ${slug}. There are: ${slugs.join(', ') || 'none'}.`))
    );
  }
  if (workspaces.length > 1)
    throw badUsage(`In which workspace? Say --workspace with one of: ${slugs.join(', ')}.`);
  if (workspaces[0]) return workspaces[0].id;
  const made = await client.workspaces.create.mutate({ slug: 'main', name: 'Main' });
  return made.id;
}

function noSuchProject({ name, config }: ProjectWish, projects: readonly Project[]): Failure {
  const slugs = projects.map((project) => project.slug);
  const named = config ? `, which the throughline.config in ${config.folder} names` : '';
  const offer =
    slugs.length > 0
      ? `There are: ${slugs.join(', ')}.`
      : 'There is none yet: `throughline init` makes one.';
  return new Failure(EXIT.badUsage, {
    code: 'NO_PROJECT',
    message: `There is no project "${safe(name)}"${named}. ${offer}`,
    projects: slugs,
  });
}

function fail(failure: Failure): never {
  throw failure;
}
