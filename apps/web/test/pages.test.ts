import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './world/barriers.ts';
import { useBrowserWorld } from './world/browser-world.ts';
import { isBrowserMissing } from './world/chromium.ts';
import { flawsInEveryLook } from './world/every-look.ts';
import { createEmptyProject, seedProject } from './world/seed-project.ts';
import { LOOKS, openPage, settle } from './world/visit.ts';

/** Each page by the name of its picture: where it is, and what it must show. */
const PAGES: readonly (readonly [string, string, string])[] = [
  ['projects', '/', 'Which product are you working on?'],
  ['home', '/p/ferry', 'Is the thread whole?'],
  ['home-empty', '/p/empty', 'Is the thread whole?'],
  ['requirements', '/p/ferry/requirements', 'What must be true of the product?'],
  [
    'tasks-filtered',
    '/p/ferry/tasks?state=doing&state=review&sort=priority',
    'What is being worked on?',
  ],
  ['goals-empty', '/p/empty/goals', 'What are we trying to achieve?'],
  ['requirement', '/p/ferry/i/REQ-1', 'Validate without a connection'],
  ['requirement-with-gap', '/p/ferry/i/REQ-3', 'Refund a cancelled crossing'],
  ['decision', '/p/ferry/i/ADR-1', 'Tickets are signed, gates check the signature'],
  ['task', '/p/ferry/i/TASK-2', 'Check signatures on the gate'],
  ['requirement-edit', '/p/ferry/i/REQ-5?edit=true', 'Edit REQ-5'],
  ['decision-new', '/p/ferry/decisions/new', 'New decision'],
  ['thread', '/p/ferry/thread', 'How does it all hang together?'],
  ['thread-looked-at', '/p/ferry/thread?at=REQ-1', 'How does it all hang together?'],
  ['thread-around', '/p/ferry/thread?around=ADR-1&depth=1&at=ADR-1', 'What is around ADR-1?'],
  ['thread-table', '/p/ferry/thread?view=table', 'How does it all hang together?'],
  ['thread-empty', '/p/empty/thread', 'How does it all hang together?'],
  ['gaps', '/p/ferry/gaps', 'What is missing from the thread?'],
  ['suspect', '/p/ferry/suspect', 'Which links may no longer hold?'],
  ['matrix', '/p/ferry/matrix', 'What covers what?'],
  ['findings', '/p/ferry/findings', 'Which requirements could be misread?'],
  ['conflicts-none', '/p/ferry/conflicts', 'Where do file and item disagree?'],
  ['baselines', '/p/ferry/baselines', 'What changed since then?'],
  ['import', '/p/ferry/import', 'What do you have already?'],
  ['history', '/p/ferry/history', 'Who changed what, and when?'],
  ['lost', '/p/ferry/nowhere', 'Nothing here'],
];

// Each theme once and each width once finds what there is: contrast goes with the theme, the rest with the width.
const SEARCHED = [LOOKS[0]!, LOOKS[2]!];

describe.skipIf(isBrowserMissing)('every page', () => {
  const world = useBrowserWorld(async ({ client }) => {
    await seedProject(client, 'ferry');
    await createEmptyProject(client, 'empty', 'Nothing yet');
  });

  test.each(PAGES)(
    '%s: both themes, both widths, no error, no overflow, no serious barrier',
    async (name, path, heading) => {
      const { page, errors } = await openPage(world.context, path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await settle(page);
      const flaws = await flawsInEveryLook(page, name, SEARCHED);
      await page.close();
      expect([...errors, ...flaws]).toEqual([]);
    },
  );

  test('the search for barriers finds one that was put there', async () => {
    const { page } = await openPage(world.context, '/p/ferry');
    await settle(page);
    await page.evaluate(() => {
      const button = document.createElement('button');
      document.querySelector('main')!.append(button);
    });
    expect((await seriousBarriers(page)).join()).toContain('button-name');
    await page.close();
  });
});
