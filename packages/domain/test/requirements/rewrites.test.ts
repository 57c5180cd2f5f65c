import type { Finding } from '@throughline/schema';
import { describe, expect, it } from 'vitest';
import { analyseRequirement, applyRewrite } from '../../src/requirements/analysis/index.ts';
import { EARS_CASES } from './cases/ears-cases.ts';
import { INCOSE_LANGUAGE_CASES } from './cases/incose-language-cases.ts';
import { INCOSE_PRECISION_CASES } from './cases/incose-precision-cases.ts';
import { INCOSE_STRUCTURE_CASES } from './cases/incose-structure-cases.ts';
import { ISO_CASES } from './cases/iso-cases.ts';

const TEXTS = [
  EARS_CASES,
  INCOSE_STRUCTURE_CASES,
  INCOSE_LANGUAGE_CASES,
  INCOSE_PRECISION_CASES,
  ISO_CASES,
]
  .flatMap((cases) => Object.values(cases))
  .flatMap(({ positives, negatives }) => [...positives.map(([text]) => text), ...negatives]);

const REWRITTEN: readonly (readonly [rule: string, before: string, after: string])[] = [
  [
    'EARS-COMMA',
    'When the tank is full the pump shall stop.',
    'When the tank is full, the pump shall stop.',
  ],
  [
    'EARS-THEN',
    'If the card is blocked the till shall stop.',
    'If the card is blocked, then the till shall stop.',
  ],
  [
    'EARS-THEN',
    'IF the card is blocked, THE till SHALL stop.',
    'IF the card is blocked, THEN THE till SHALL stop.',
  ],
  ['EARS-MODAL', 'The gate cannot open at night.', 'The gate shall not open at night.'],
  ['EARS-MODAL', 'THE gate WILL open.', 'THE gate SHALL open.'],
  [
    'EARS-KEYWORD',
    'Once the upload ends, the service shall scan it.',
    'When the upload ends, the service shall scan it.',
  ],
  [
    'EARS-ORDER',
    'The pump shall stop when the tank is full.',
    'When the tank is full, the pump shall stop.',
  ],
  [
    'EARS-ORDER',
    'The siren shall sound if the door is forced.',
    'If the door is forced, then the siren shall sound.',
  ],
  [
    'EARS-ORDER',
    'When the key turns, where a starter is fitted, the car shall start.',
    'Where a starter is fitted, when the key turns, the car shall start.',
  ],
  ['INCOSE-R1', 'The parser rejects unknown fields.', 'The parser shall reject unknown fields.'],
  [
    'INCOSE-R1',
    'When the door opens, the lamp flashes.',
    'When the door opens, the lamp shall flash.',
  ],
  [
    'INCOSE-R2',
    'The report shall be archived by the ledger.',
    'The ledger shall archive the report.',
  ],
  [
    'INCOSE-R2',
    'When the year ends, the report shall be sent by the ledger.',
    'When the year ends, the ledger shall send the report.',
  ],
  ['INCOSE-R5', 'A server shall encrypt the backup.', 'The server shall encrypt the backup.'],
  [
    'INCOSE-R8',
    'The mailer shall, where possible, encrypt the message.',
    'The mailer shall encrypt the message.',
  ],
  ['INCOSE-R8', 'If necessary, the router shall reconnect.', 'The router shall reconnect.'],
  ['INCOSE-R8', 'The fan shall start as needed.', 'The fan shall start.'],
  ['INCOSE-R8', 'The list shall show errors (if any).', 'The list shall show errors.'],
  ['INCOSE-R8', 'The agent shall try to send the report.', 'The agent shall send the report.'],
  [
    'INCOSE-R9',
    'The exporter shall write CSV, JSON, etc.',
    'The exporter shall write CSV and JSON.',
  ],
  [
    'INCOSE-R9',
    'The tool shall read files (PNG, SVG, etc.) from a folder.',
    'The tool shall read files (PNG and SVG) from a folder.',
  ],
  [
    'INCOSE-R9',
    'The log shall show events, including but not limited to logins.',
    'The log shall show events, namely logins.',
  ],
  [
    'INCOSE-R10',
    'The editor shall be able to export drawings.',
    'The editor shall export drawings.',
  ],
  ['INCOSE-R10', 'The pump shall be capable of lifting water.', 'The pump shall lift water.'],
  ['INCOSE-R12', 'The relay shall close the the circuit.', 'The relay shall close the circuit.'],
  ['INCOSE-R14', 'The relay shall close the circuit', 'The relay shall close the circuit.'],
  [
    'INCOSE-R15',
    'The gateway shall accept cards and/or vouchers.',
    'The gateway shall accept cards, vouchers, or both.',
  ],
  ['INCOSE-R16', 'The delay shall not exceed 5 s.', 'The delay shall be at most 5 s.'],
  [
    'INCOSE-R20',
    'In order to save power, the screen shall dim after 30 s.',
    'The screen shall dim after 30 s.',
  ],
  [
    'INCOSE-R20',
    'The screen shall dim after 30 s in order to save power.',
    'The screen shall dim after 30 s.',
  ],
  ['INCOSE-R26', 'The portal shall always be available.', 'The portal shall be available.'],
  [
    'INCOSE-R38',
    'The tank shall hold approx. 5 litres.',
    'The tank shall hold approximately 5 litres.',
  ],
  ['INCOSE-R40', 'The pump shall run for .5 s.', 'The pump shall run for 0.5 s.'],
];

/** One remark less of the rule, and no more errors than before. */
function isHealed(text: string, before: readonly Finding[], { rule, rewrite }: Finding): boolean {
  const after = rewrite ? analyseRequirement(applyRewrite(text, rewrite)).findings : before;
  const own = (findings: readonly Finding[]) =>
    findings.filter((finding) => finding.rule === rule).length;
  const errors = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === 'error').length;
  return own(after) < own(before) && errors(after) <= errors(before);
}

describe('rewrites', () => {
  it.each(REWRITTEN)('%s turns “%s” into “%s”', (rule, before, after) => {
    const finding = analyseRequirement(before).findings.find(
      (candidate) => candidate.rule === rule && candidate.rewrite,
    );
    expect(finding?.rewrite && applyRewrite(before, finding.rewrite)).toBe(after);
  });

  it('each heals its own rule and brings no new error', () => {
    const harmful = TEXTS.flatMap((text) => {
      const { findings } = analyseRequirement(text);
      return findings
        .filter((finding) => finding.rewrite && !isHealed(text, findings, finding))
        .map(({ rule }) => `${rule}: ${text}`);
    });
    expect(harmful).toEqual([]);
  });

  it('are offered for at least 60 % of the errors', () => {
    const errors = TEXTS.flatMap((text) => analyseRequirement(text).findings).filter(
      ({ severity }) => severity === 'error',
    );
    const offered = errors.filter(({ rewrite }) => rewrite !== null);
    expect(offered.length / errors.length).toBeGreaterThanOrEqual(0.6);
  });

  it('leave the text alone where the author alone can say what is meant', () => {
    const textsWithoutRewrite = [
      'The clerk may print the list.',
      'The vault shall give sufficient protection.',
      'The console shall list the read/write errors.',
    ];
    for (const text of textsWithoutRewrite) {
      expect(analyseRequirement(text).findings.map(({ rewrite }) => rewrite)).not.toContainEqual(
        expect.anything(),
      );
    }
  });
});
