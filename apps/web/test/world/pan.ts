import type { Page } from 'playwright-core';

const PANS = 40;
const PAN_PIXELS = 60;

/** Times of frames in ms, shortest first, while the wheel pans the graph, a step to each frame. */
export const panTimes = (page: Page): Promise<number[]> =>
  page.evaluate(
    async ([steps, pixels]) => {
      const pane = document.querySelector('.react-flow__pane')!;
      const times: number[] = [];
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      let before = await frame();
      for (let step = 0; step < steps!; step += 1) {
        const delta = { deltaY: pixels!, deltaX: step % 4 === 0 ? pixels! : 0 };
        pane.dispatchEvent(new WheelEvent('wheel', { ...delta, bubbles: true, cancelable: true }));
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      return times.toSorted((a, b) => a - b);
    },
    [PANS, PAN_PIXELS],
  );
