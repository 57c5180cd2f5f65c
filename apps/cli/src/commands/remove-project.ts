import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { listProjects } from '../project.ts';
import type { Project, Session } from '../session.ts';
import { count } from '../text/item-text.ts';

export const run: Run<[string], { confirm?: true }> = async (session, [slug], { confirm }) => {
  // By its slug alone: a name that is nearly right must not be enough here.
  const projects = await listProjects(session);
  const project = projects.find((each) => each.slug === slug);
  if (!project) {
    const slugs = projects.map((each) => each.slug).join(', ');
    throw badUsage(`There is no project with the slug ${slug}. There are: ${slugs || 'none'}.`);
  }
  if (!confirm) await askToConfirm(session, project);

  const client = await session.client();
  const removed = await client.projects.remove.mutate({ id: project.id, confirmSlug: slug });
  return { data: { removed }, text: () => `Removed ${slug} with ${count(removed.items, 'item')}.` };
};

async function askToConfirm(session: Session, { slug, name }: Project): Promise<void> {
  const undo = `This removes ${slug} for good: items, links, files, history.`;
  if (!session.environment.isInteractive || session.isJson)
    throw badUsage(`${undo} Say --confirm to do it.`);
  const { isCancel, text } = await import('@clack/prompts');
  const typed = await text({ message: `${undo} Type ${slug} to remove "${name}".` });
  if (isCancel(typed) || typed !== slug)
    throw badUsage('That was not the slug. Nothing was removed.');
}
