/**
 * The graph of 2,000 items in a real Chromium: how long until the first tiles, from the click on, folded
 * into counts and unfolded as a whole, and how long frames take while it is panned. Beside the clock stands
 * what the browser computed, which tells more where the machine has other things to do.
 *
 *   pnpm --filter @throughline/web build && node bench/graph.ts [--runs 5]
 */
import { parseArgs } from 'node:util';
import { launchChromium } from '../apps/web/test/world/chromium.ts';
import { startLiveServer } from '../apps/web/test/world/live-server.ts';
import { panTimes } from '../apps/web/test/world/pan.ts';
import { LARGE_ITEMS, seedLarge } from '../apps/web/test/world/seed-large.ts';
import { openPage, settle, signIn } from '../apps/web/test/world/visit.ts';
import { percentile, timed } from './timing.ts';

const OPEN_TARGET_MS = 2000;
const FRAME_TARGET_MS = { p50: 17, p95: 33.5 };
const VIEWS = { folded: '/p/large/thread', unfolded: '/p/large/thread?open=all' };

type Page = Awaited<ReturnType<typeof openPage>>['page'];
type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

/** What the browser's threads computed during the work, in ms of processor time. */
async function computed<T>(session: Session, work: () => Promise<T>) {
  const sums = { mainMs: 0, rasterMs: 0 };
  const mains = new Set<string>();
  const events: TraceEvent[] = [];
  const note = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', note);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'cc', 'devtools.timeline', '__metadata'] },
  });
  const result = await work();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', note);
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name' && args.name === 'CrRendererMain') mains.add(`${pid} ${tid}`);
  for (const { name, pid, tid, tdur = 0 } of events) {
    if (name === 'RasterTask') sums.rasterMs += tdur / 1000;
    if (name === 'ThreadControllerImpl::RunTask' && mains.has(`${pid} ${tid}`))
      sums.mainMs += tdur / 1000;
  }
  return { result, ...sums };
}
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time in µs. */
  tdur?: number;
  args: { name?: string };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('button[data-tile]').first().waitFor();
}

let isMet = true;
const say = (what: string, figures: string, isGood: boolean) => {
  isMet &&= isGood;
  console.log(`${what.padEnd(24)}${figures}${isGood ? '' : '  MISSED'}`);
};

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const [server, browser] = await Promise.all([startLiveServer(), launchChromium()]);
try {
  const { links } = await seedLarge(server.client, 'large');
  console.log(`${LARGE_ITEMS} items, ${links} links, on the embedded engine\n`);
  const { page } = await openPage(await signIn(browser, server), '/p/large/gaps');
  const session = await page.context().newCDPSession(page);
  for (const [view, path] of Object.entries(VIEWS)) {
    const clocks: number[] = [];
    const mains: number[] = [];
    for (let run = 0; run < Number(options.runs); run += 1) {
      await page.goto('/p/large/gaps');
      await settle(page);
      const opened = await computed(session, () => timed(() => open(page, path)));
      clocks.push(opened.result.ms);
      mains.push(opened.mainMs);
      await settle(page);
    }
    const [p50, most] = [percentile(clocks, 0.5), percentile(clocks, 1)];
    say(
      `first tiles, ${view}`,
      `p50 ${p50.toFixed(0)} ms, longest ${most.toFixed(0)} ms (target ${OPEN_TARGET_MS}); page computed for ${percentile(mains, 0.5).toFixed(0)} ms`,
      p50 < OPEN_TARGET_MS,
    );
  }
  const { result: frames, mainMs, rasterMs } = await computed(session, () => panTimes(page));
  const [p50, p95] = [percentile(frames, 0.5), percentile(frames, 0.95)];
  const each = (ms: number) => (ms / frames.length).toFixed(1);
  say(
    'frames while panning',
    `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (targets ${FRAME_TARGET_MS.p50}, ${FRAME_TARGET_MS.p95}); to each, page ${each(mainMs)} ms, raster ${each(rasterMs)} ms`,
    p50 <= FRAME_TARGET_MS.p50 && p95 <= FRAME_TARGET_MS.p95,
  );
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = isMet ? 0 : 1;
