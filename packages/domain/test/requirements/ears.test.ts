import type { EarsPattern } from '@throughline/schema';
import { describe, expect, it } from 'vitest';
import { parseEars } from '../../src/requirements/analysis/index.ts';

const PATTERNS: readonly (readonly [EarsPattern, string])[] = [
  ['ubiquitous', 'The pump shall log the flow.'],
  ['ubiquitous', 'System MUST log the flow.'],
  ['ubiquitous', '- **FR-001**: System MUST log the flow.'],
  ['ubiquitous', 'On start-up, the pump shall log the flow.'],
  ['ubiquitous', 'The sorter shall use `low` when empty, then `high` when full.'],
  ['ubiquitous', 'The page shall include a link that opens the list when a user clicks it.'],
  ['ubiquitous', 'The checker shall verify if the file exists.'],
  ['state', 'While the tank is filling, the pump shall log the flow.'],
  ['state', 'WHILE the tank is filling, THE pump SHALL log the flow.'],
  ['state', 'As long as the tank is filling, the pump shall log the flow.'],
  ['event', 'When the tank is full, the pump shall stop.'],
  ['event', 'when the tank is full, the pump must stop.'],
  ['event', 'WHEN the tank is full THEN the pump SHALL stop.'],
  ['event', 'Once the tank is full, the pump will stop.'],
  ['event', 'When the tank, the pipe, or the valve leaks, the pump shall stop.'],
  ['event', '1. WHEN a user asks while another waits, THE desk SHALL queue the request.'],
  ['event', 'The pump shall stop when the tank is full.'],
  ['optional', 'Where a heater is fitted, the pump shall log its power.'],
  ['unwanted', 'If the valve leaks, then the pump shall stop.'],
  ['unwanted', 'If the valve leaks the pump shall stop.'],
  [
    'unwanted',
    'IF neither key nor code (or badge, if any) is valid, THEN THE door SHALL stay shut.',
  ],
  ['complex', 'While the tank is filling, when the lid opens, the pump shall stop.'],
  ['complex', 'Where a lamp is fitted, if the bulb fails, then the panel shall beep.'],
  ['complex', 'In service mode, when the lid opens, while the tank fills, the pump shall stop.'],
  ['none', 'Login security.'],
  ['none', 'The pump stops.'],
  ['none', ''],
  ['none', '- **WHEN** the tank is full'],
];

describe('parseEars', () => {
  it.each(PATTERNS)('reads as %s: %s', (pattern, text) => {
    expect(parseEars(text).pattern).toBe(pattern);
  });

  it('gives every clause with its span, in the order of the text', () => {
    const text =
      'Where a lamp is fitted, while it is dark, when the lid opens, the panel shall blink.';
    const parts = parseEars(text).clauses.map(({ type, start, end }) => [
      type,
      text.slice(start, end),
    ]);
    expect(parts).toEqual([
      ['where', 'Where a lamp is fitted'],
      ['while', 'while it is dark'],
      ['when', 'when the lid opens'],
      ['system', 'the panel'],
      ['modal', 'shall'],
      ['response', 'blink.'],
    ]);
  });

  it('finds the system behind commas, brackets and an aside', () => {
    const systemOf = (text: string) => {
      const clause = parseEars(text).clauses.find(({ type }) => type === 'system');
      return clause && text.slice(clause.start, clause.end);
    };
    expect(
      systemOf('IF a check (size, type, or name) fails, THEN THE store SHALL refuse the file.'),
    ).toBe('THE store');
    expect(systemOf('When the key, the code, or the badge is read, the gate shall open.')).toBe(
      'the gate',
    );
    expect(systemOf('The gate, when idle, shall close.')).toBe('The gate');
    expect(systemOf('When asked, the gate, being a door, shall open.')).toBe('the gate');
    expect(systemOf('When the flow stops the lid of the tank shall close.')).toBe(
      'the lid of the tank',
    );
    expect(systemOf('When done, shall close.')).toBeUndefined();
  });

  it('parts a trailing condition from the response', () => {
    const text = 'The pump shall stop when the tank is full.';
    const response = parseEars(text).clauses.find(({ type }) => type === 'response');
    expect(text.slice(response?.start, response?.end)).toBe('stop');
  });
});
