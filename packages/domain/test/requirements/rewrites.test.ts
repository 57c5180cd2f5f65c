import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseRequirement, applyRewrite, RULES } from '../../src/requirements/analysis/index.ts';
import { EARS_CASES } from './cases/ears-cases.ts';
import { INCOSE_LANGUAGE_CASES } from './cases/incose-language-cases.ts';
import { INCOSE_PRECISION_CASES } from './cases/incose-precision-cases.ts';
import { INCOSE_STRUCTURE_CASES } from './cases/incose-structure-cases.ts';
import { ISO_CASES } from './cases/iso-cases.ts';
import { readGold, readVoiceSet } from './gold/read-gold.ts';
import { readCorpora } from './gold/requirement-texts.ts';
import { rewriteFigures } from './gold/rewrite-figures.ts';

const CASES = [
  EARS_CASES,
  INCOSE_STRUCTURE_CASES,
  INCOSE_LANGUAGE_CASES,
  INCOSE_PRECISION_CASES,
  ISO_CASES,
]
  .flatMap((cases) => Object.values(cases))
  .flatMap(({ positives, negatives }) => [...positives.map(([text]) => text), ...negatives]);

const GOLD = [...RULES.flatMap(({ id }) => readGold(id)), ...readVoiceSet()].map(
  ({ text }) => text,
);

const root = resolve(import.meta.dirname, '../../../..');
const corpus = resolve(root, process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
const CORPORA = readCorpora(corpus).filter(({ texts }) => texts.length > 0);
if (CORPORA.length === 0) console.info(`skipped: no corpus at ${corpus} (set THROUGHLINE_CORPUS)`);
const SETS = [
  { name: 'the cases', texts: CASES },
  { name: 'the gold set', texts: GOLD },
  ...CORPORA,
];

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
  [
    'EARS-SUBJECT',
    'When the order is paid, shall send a receipt.',
    'When the order is paid, the system shall send a receipt.',
  ],
  [
    'EARS-SUBJECT',
    'IF the link fails, THEN SHALL redial.',
    'IF the link fails, THEN THE SYSTEM SHALL redial.',
  ],
  ['EARS-SUBJECT', 'Must store the key.', 'The system must store the key.'],
  [
    'EARS-ORDER',
    'If the frame is bad, while the link is up, then the modem shall stop.',
    'While the link is up, if the frame is bad, then the modem shall stop.',
  ],
  ['INCOSE-R1', 'Log each command.', 'The system shall log each command.'],
  ['INCOSE-R1', 'The timetable is public.', 'The timetable shall be public.'],
  [
    'INCOSE-R15',
    'The app shall tell the owner and/or the deputy.',
    'The app shall tell the owner, the deputy, or both.',
  ],
  ['INCOSE-R8', 'The hub shall use best efforts to save fuel.', 'The hub shall save fuel.'],
  ['INCOSE-R20', 'To save power, the lamp shall dim.', 'The lamp shall dim.'],
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

describe('rewrites', () => {
  it.each(REWRITTEN)('%s turns “%s” into “%s”', (rule, before, after) => {
    const finding = analyseRequirement(before).findings.find(
      (candidate) => candidate.rule === rule && candidate.rewrite,
    );
    expect(finding?.rewrite && applyRewrite(before, finding.rewrite)).toBe(after);
  });

  describe.each(SETS)('of $name', ({ texts }) => {
    it('each heals its own rule and brings no new error', () => {
      const { harmful, offered } = rewriteFigures(texts);
      expect(harmful).toEqual([]);
      expect(offered).toBeGreaterThan(0);
    });
  });

  it('are offered for at least 60 % of the errors', () => {
    for (const texts of [CASES, GOLD, SETS.flatMap((set) => set.texts)]) {
      const { errors, errorsWithRewrite } = rewriteFigures(texts);
      expect(errorsWithRewrite / errors).toBeGreaterThanOrEqual(0.6);
    }
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
