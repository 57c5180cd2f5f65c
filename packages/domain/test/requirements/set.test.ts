import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseSet, type SetRuleId } from '../../src/index.ts';
import { readMember } from '../../src/requirements/set/read-member.ts';
import { similarPairs } from '../../src/requirements/set/similar-pairs.ts';
import { drained } from '../../src/requirements/set/steps.ts';

const find = (texts: readonly string[], rule?: SetRuleId, options = {}) =>
  analyseSet(
    texts.map((text, at) => ({ id: `R${at}`, text })),
    options,
  ).filter((finding) => rule === undefined || finding.rule === rule);
const idsOf = (finding: { places: { id: string }[] } | undefined) =>
  finding?.places.map(({ id }) => id).toSorted();

describe('Duplicates', () => {
  test('are one finding, however many there are, whatever the case, marks and emphasis', () => {
    const found = find(
      [
        'The pump shall stop at once.',
        'the pump **shall** stop at once',
        'The pump shall STOP at once.',
        'The valve shall close.',
      ],
      'SET-DUPLICATE',
    );
    expect(found).toHaveLength(1);
    expect(idsOf(found[0])).toEqual(['R0', 'R1', 'R2']);
  });

  test('that differ in order and endings are alike', () => {
    const texts = [
      'When the operator presses Stop, the pump controller shall close the inlet valve slowly.',
      'When an operator pressed Stop, the pump controller shall slowly close the inlet valves.',
    ];
    expect(idsOf(find(texts, 'SET-SIMILAR')[0])).toEqual(['R0', 'R1']);
  });

  test.each([
    ['names other numbers', 'The ledger shall show page 3.', 'The ledger shall show page 4.'],
    [
      'names other literals',
      'The form shall show `name` first.',
      'The form shall show `age` first.',
    ],
    [
      'is about something else',
      'The pump shall log each fault.',
      'The gateway shall drop stale orders.',
    ],
  ])('are not what %s', (_, ...texts) => {
    expect(find(texts).filter(({ rule }) => /DUPLICATE|SIMILAR/.test(rule))).toEqual([]);
  });
});

describe('Contradictions', () => {
  test.each([
    [
      'The portal shall show archived orders to auditors.',
      'The portal shall not show archived orders to auditors.',
    ],
    [
      'When power fails, the lock shall open the main door.',
      'When power fails, the lock shall close the main door.',
    ],
    [
      'If the check fails, then the gate shall accept the parcel.',
      'If the check fails, then the gate shall reject the parcel.',
    ],
  ])('%s / %s', (...texts) => {
    const [found] = find(texts, 'SET-CONTRADICTION');
    expect(found).toMatchObject({ severity: 'error' });
    expect(idsOf(found)).toEqual(['R0', 'R1']);
  });

  test.each([
    [
      'in other cases',
      'When power fails, the lock shall open the door.',
      'When an alarm rings, the lock shall close the door.',
    ],
    [
      'where one condition denies',
      'If the record exists, then the server shall link the result.',
      'If the record does not exist, then the server shall link the result.',
    ],
    ['about other things', 'The lock shall open the door.', 'The lock shall close the hatch.'],
  ])('are none %s', (_, ...texts) => {
    expect(find(texts, 'SET-CONTRADICTION')).toEqual([]);
  });
});

describe('Limits of one quantity', () => {
  const answer = (limit: string) => `The server shall answer a search ${limit}.`;
  test.each([
    ['within 2 seconds', 'within 5 seconds', 'warning'],
    ['within 2 s', 'in exactly 3 s', 'error'],
    ['within 500 ms', 'within 1 second', 'warning'],
    ['after at least 3 seconds', 'within 2 seconds', 'error'],
  ])('%s and %s differ: %s', (one, other, severity) => {
    const [found] = find([answer(one), answer(other)], 'SET-BOUND');
    expect(found).toMatchObject({ severity });
    expect(found!.places.every(({ text }) => /\d/.test(text))).toBe(true);
  });

  test.each([
    ['within 2 seconds', 'within 2000 ms'],
    ['after at least 1 second', 'within 2 seconds'],
  ])('%s and %s agree', (one, other) => {
    expect(find([answer(one), answer(other)], 'SET-BOUND')).toEqual([]);
  });

  test('of counts differ, too', () => {
    const texts = [
      'The portal shall allow at most 3 attempts.',
      'The portal shall allow at most 5 attempts.',
    ];
    expect(find(texts, 'SET-BOUND')).toHaveLength(1);
  });
});

describe('Words of the set', () => {
  test('a term written in several ways is reported where it is rarer', () => {
    const texts = [
      'The e-mail shall be kept.',
      'The email shall be sent.',
      'An email shall be shown.',
    ];
    const [found] = find(texts, 'SET-TERM');
    expect(idsOf(found)).toEqual(['R0']);
    expect(found!.message).toContain('“email” (2)');
  });

  test.each([
    ['a verb and its particle', 'The portal shall log in the user.', 'The login shall be shown.'],
    ['singular and plural', 'The alarm shall sound.', 'The alarms shall be kept.'],
  ])('%s are one way to write it', (_, ...texts) => {
    expect(find(texts, 'SET-TERM')).toEqual([]);
  });

  test('British and American spelling are two ways', () => {
    expect(find(['The colour shall fade.', 'The color shall glow.'], 'SET-TERM')).toHaveLength(1);
  });

  test('one dimension in two systems of units is reported', () => {
    const texts = [
      'The arm shall reach 2 metres.',
      'The belt shall move 3 feet.',
      'The rail shall span 4 km.',
    ];
    expect(idsOf(find(texts, 'SET-UNIT')[0])).toEqual(['R1']);
    expect(find(texts.slice(0, 1), 'SET-UNIT')).toEqual([]);
  });

  test('an acronym is explained somewhere, or in the glossary, and once', () => {
    const texts = [
      'The BMS shall log.',
      'The building management system (BMS) shall start.',
      'The ZQX shall stop.',
    ];
    const found = find(texts, 'SET-ACRONYM');
    expect(found.map(({ message }) => message.slice(0, 3))).toEqual(['ZQX']);
    const glossary = [{ term: 'ZQX', definition: '', aliases: [] }];
    expect(find(texts, 'SET-ACRONYM', { glossary })).toEqual([]);
    const twice = [...texts, 'The battery monitoring system (BMS) shall warn.'];
    expect(find(twice, 'SET-ACRONYM')[0]).toMatchObject({ severity: 'warning' });
  });

  test('other words for a term of the glossary are reported with the term', () => {
    const glossary = [{ term: 'customer', definition: '', aliases: ['client', 'end user'] }];
    const [found] = find(['Clients shall pay.', 'The end user shall pay.'], 'SET-GLOSSARY', {
      glossary,
    });
    expect(idsOf(found)).toEqual(['R0', 'R1']);
    expect(found!.message).toContain('“customer”');
  });
});

test('a quality that no requirement speaks of is asked for, where any one does', () => {
  const members = Array.from({ length: 12 }, (_, at) => ({
    id: `${at}`,
    text: `The part ${at} shall work.`,
    qualityCharacteristic: at === 0 ? 'security' : null,
  }));
  const found = analyseSet(members).find(({ rule }) => rule === 'SET-QUALITY');
  expect(found!.message).toContain('reliability');
  expect(found!.message).not.toContain('security');
  const unknown = members.map(({ id, text }) => ({ id, text }));
  expect(analyseSet(unknown).filter(({ rule }) => rule === 'SET-QUALITY')).toEqual([]);
});

test('any texts: no throw, places inside their texts, the same findings for the same set', () => {
  const word = fc.constantFrom(
    'pump',
    'shall',
    'not',
    'open',
    'close',
    'within',
    '2',
    's',
    'API',
    '(',
    ')',
    ',',
    'when',
    '\u202E',
    '\uD800',
    '“x”',
    'e-mail',
    'email',
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 25 }), (texts) => {
      const found = find(texts);
      for (const { places } of found)
        for (const { id, start, end, text: said } of places) {
          expect(texts[Number(id.slice(1))]!.slice(start, end)).toBe(said);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      expect(find(texts)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('the work grows with the set, not with its square', () => {
  let looks = 0;
  class Counted extends Set<string> {
    override has(stem: string): boolean {
      looks += 1;
      return super.has(stem);
    }
  }
  // All alike, and none alike enough: the hardest sets there are.
  const looksFor = (size: number) => {
    looks = 0;
    const readings = Array.from({ length: size }, (_, at) =>
      readMember({
        id: String(at),
        text: `The ledger shall show a booking of customer q${at}z twice.`,
      }),
    );
    drained(
      similarPairs(
        readings.map((reading) => ({ ...reading, stems: new Counted(reading.stems) })),
        0.7,
      ),
    );
    return looks;
  };
  const few = looksFor(1000);
  expect(few).toBeGreaterThan(0);
  expect(looksFor(8000) / few).toBeLessThan(12);
});
