import { RICE_IMPACTS, WSJF_SCALE } from '@throughline/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quadrantOf, riceScore, scoreOf, valueOf, wsjfScore } from '../../src/index.ts';

const step = fc.constantFrom(...WSJF_SCALE);
const wsjf = fc.record({
  ...{ businessValue: step, timeCriticality: step, riskReduction: step, jobSize: step },
});
const rice = fc.record({
  reach: fc.integer({ min: 0, max: 10_000 }),
  impact: fc.constantFrom(...RICE_IMPACTS),
  confidencePercent: fc.integer({ min: 0, max: 100 }),
  effortPersonMonths: fc.integer({ min: 1, max: 480 }).map((quarters) => quarters / 4),
});

describe('a score', () => {
  test('rises with each part of the value and falls with the size of the work', () => {
    fc.assert(
      fc.property(wsjf, wsjf, (inputs, other) => {
        for (const part of ['businessValue', 'timeCriticality', 'riskReduction'] as const) {
          const more = { ...inputs, [part]: other[part] };
          expect(Math.sign(wsjfScore(more) - wsjfScore(inputs))).toBe(
            Math.sign(other[part] - inputs[part]),
          );
        }
        const bigger = { ...inputs, jobSize: other.jobSize };
        expect(Math.sign(wsjfScore(bigger) - wsjfScore(inputs))).toBe(
          Math.sign(inputs.jobSize - other.jobSize),
        );
      }),
    );
    fc.assert(
      fc.property(rice, (inputs) => {
        const score = riceScore(inputs);
        expect(riceScore({ ...inputs, reach: inputs.reach + 1 })).toBeGreaterThanOrEqual(score);
        expect(riceScore({ ...inputs, effortPersonMonths: 1000 })).toBeLessThanOrEqual(score);
      }),
    );
  });

  test('is as the sources reckon it', () => {
    const job = { businessValue: 8, timeCriticality: 8, riskReduction: 5, jobSize: 3 } as const;
    expect(wsjfScore(job)).toBe(7);
    const project = {
      reach: 500,
      impact: 3,
      confidencePercent: 100,
      effortPersonMonths: 2,
    } as const;
    expect(riceScore(project)).toBe(750);
  });

  test('is none where there are no inputs, and not 0', () => {
    expect(scoreOf({ wsjf: null, rice: null }, 'wsjf')).toBeNull();
    expect(scoreOf({ wsjf: null, rice: null }, 'rice')).toBeNull();
  });
});

describe('the balance', () => {
  test('takes the value as judged, else from the business value, lowest to lowest and highest to highest', () => {
    const derived = WSJF_SCALE.map((businessValue) => valueOf({ value: null }, { businessValue }));
    expect(derived).toEqual([1, 2, 2, 3, 4, 4, 5]);
    expect(valueOf({ value: 2 }, { businessValue: 20 })).toBe(2);
    expect(valueOf({ value: null }, null)).toBeNull();
  });

  test('has four quadrants, high from 3 on', () => {
    expect([quadrantOf(3, 3), quadrantOf(5, 2), quadrantOf(2, 3), quadrantOf(2, 2)]).toEqual([
      ...['do_first', 'plan', 'reconsider', 'drop'],
    ]);
  });
});
