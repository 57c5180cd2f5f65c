import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBrowserMissing, launchChromium } from './world/chromium.ts';
import { startLiveServer, START_MS_MAX, type LiveServer } from './world/live-server.ts';
import { createEmptyProject, seedProject } from './world/seed-project.ts';
import { keepPicture, LOOKS, seriousFindings, settle, signIn, watchErrors } from './world/visit.ts';

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
  ['gaps', '/p/ferry/gaps', 'What is missing from the thread?'],
  ['suspect', '/p/ferry/suspect', 'Which links may no longer hold?'],
  ['matrix', '/p/ferry/matrix', 'What covers what?'],
  ['history', '/p/ferry/history', 'Who changed what, and when?'],
  ['lost', '/p/ferry/nowhere', 'Nothing here'],
];

describe.skipIf(isBrowserMissing)('every page', () => {
  let browser: Browser;
  let server: LiveServer;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startLiveServer(), launchChromium()]);
    await seedProject(server.client, 'ferry');
    await createEmptyProject(server.client, 'empty', 'Nothing yet');
  }, START_MS_MAX);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each(LOOKS)(
    'shows what it should in $theme at $width pixels, without errors, overflow or serious barriers',
    async (look) => {
      const context = await signIn(browser, server, look);
      const findings: string[] = [];
      for (const [name, path, heading] of PAGES) {
        const page = await context.newPage();
        const errors = watchErrors(page);
        await page.goto(path);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await settle(page);
        await keepPicture(page, name, look);
        const isTooWide = await page.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth,
        );
        if (isTooWide) findings.push(`${name}: wider than the window`);
        findings.push(...errors.map((error) => `${name}: ${error}`));
        findings.push(...(await seriousFindings(page)).map((finding) => `${name}: ${finding}`));
        await page.close();
      }
      await context.close();
      expect(findings).toEqual([]);
    },
    240_000,
  );
});
