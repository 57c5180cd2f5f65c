import { describe, expect, test } from 'vitest';
import {
  analyseRequirement,
  loadTagger,
  meanReadiness,
  readinessOf,
  splitRequirement,
  titleOfPart,
} from '../../src/index.ts';

const tagger = await loadTagger();

describe('A compound requirement', () => {
  test.each([
    [
      'When the tank is empty, the pump shall stop and sound the alarm.',
      [
        'When the tank is empty, the pump shall stop.',
        'When the tank is empty, the pump shall sound the alarm.',
      ],
    ],
    [
      'The system shall log the fault, and the gateway shall notify the operator within 2 s.',
      ['The system shall log the fault.', 'The gateway shall notify the operator within 2 s.'],
    ],
    [
      'IF the token is expired, THEN THE System SHALL reject the request, and SHALL write an audit entry.',
      [
        'IF the token is expired, THEN THE System SHALL reject the request.',
        'IF the token is expired, THEN THE System SHALL write an audit entry.',
      ],
    ],
    [
      'The locker shall open the door and notify the courier when the code is right.',
      [
        'The locker shall open the door when the code is right.',
        'The locker shall notify the courier when the code is right.',
      ],
    ],
    [
      'The system MUST validate the input, save the order, and send a receipt.',
      [
        'The system MUST validate the input.',
        'The system MUST save the order.',
        'The system MUST send a receipt.',
      ],
    ],
  ])('is split into parts that stand alone: %s', (text, parts) => {
    expect(splitRequirement(text, tagger)).toEqual(parts);
    for (const part of parts) expect(analyseRequirement(part, { tagger }).pattern).not.toBe('none');
  });

  test.each([
    'The pump shall stop.',
    'The form shall store name and address.',
    'Pumps and valves are blue.',
    '',
    'and and and shall and',
  ])('is left whole where nothing joins acts: %j', (text) => {
    expect(splitRequirement(text, tagger)).toBeNull();
  });
});

test('A part is called after what it does, cut at a word where that is long', () => {
  expect(titleOfPart('When the tank is empty, the pump shall stop.')).toBe('Stop');
  expect(titleOfPart('Wet floors')).toBe('Wet floors');
  const long = titleOfPart(`The pump shall log ${'very '.repeat(30)}old faults.`);
  expect(long).toMatch(/^Log very .*very…$/);
  expect(long.length).toBeLessThanOrEqual(80);
});

describe('Readiness', () => {
  const error = { severity: 'error', confidence: 1 } as const;
  const info = { severity: 'info', confidence: 0.5 } as const;

  test('is 100 without findings and halves with each error', () => {
    expect(readinessOf([])).toBe(100);
    expect(readinessOf([error])).toBe(50);
    expect(readinessOf([error, error])).toBe(25);
  });

  test('never falls when a finding is fixed', () => {
    const findings = [error, info, { severity: 'warning', confidence: 0.8 } as const, info, error];
    for (let at = 0; at < findings.length; at += 1)
      expect(readinessOf(findings.toSpliced(at, 1))).toBeGreaterThanOrEqual(readinessOf(findings));
  });

  test('of a set is the mean, and none without requirements', () => {
    expect(meanReadiness([100, 50])).toBe(75);
    expect(meanReadiness([])).toBeNull();
  });
});
