import type { CasesByRule } from './rule-cases.ts';

/** Rules that ask for what is said elsewhere to be said here; the glossary has `trip report`. */
export const INCOSE_PROJECT_CASES: CasesByRule = {
  'INCOSE-R4': {
    positives: [
      ['The desk shall print a Key Receipt.', 'Key Receipt'],
      ['The tool shall read the Load Plan from the archive.', 'Load Plan'],
      ['When the Night Watch ends, the lamp shall blink.', 'Night Watch'],
      ['The car shall show each Charge Session.', 'Charge Session'],
      ['The port system shall close the Berth List at noon.', 'Berth List'],
    ],
    negatives: [
      'The desk shall print the Trip Report.',
      'The desk shall print the Trip Reports of the day.',
      'The desk shall print a receipt.',
      'THE SYSTEM SHALL print a receipt.',
      'The desk shall show the word “Load Plan”.',
    ],
  },
  'INCOSE-R11': {
    positives: [
      ['The valve shall, if the tank is full, close.', 'if'],
      ['The valve when the tank is full shall close.', 'when'],
      ['The car shall while charging refuse to start.', 'while'],
      ['The desk shall, after the shift ends, print a list.', 'after'],
      ['The lamp, unless it is day, shall be on.', 'unless'],
    ],
    negatives: [
      'If the tank is full, then the valve shall close.',
      'The valve shall close when the tank is full.',
      'The delay after a fault shall be 2 s.',
      'Faults of the pump, if any, shall have a number.',
      'The valve shall close within 2 s after the alarm.',
    ],
  },
  'INCOSE-R22': {
    positives: [
      ['The tool shall read the common formats.', 'common formats'],
      ['The shop shall take several currencies.', 'several currencies'],
      ['The tool shall run in every supported browser.', 'supported browser'],
      ['The car shall read other sensors.', 'other sensors'],
      ['The desk shall ask for the necessary documents.', 'necessary documents'],
    ],
    negatives: [
      'The tool shall read the formats CSV and JSON.',
      'The tool shall read the supported formats of table 2.',
      'The tool shall read the following supported formats: CSV, JSON.',
      'It is required that reports have a number.',
      'The desk shall show the standard price.',
    ],
  },
  'INCOSE-R25': {
    positives: [
      ['Shall close within 3 s.', 'Shall'],
      ['It shall close within 3 s.', 'It'],
      ['The latter shall stay closed.', 'The latter shall'],
      ['Similarly, the rear door shall close.', 'Similarly'],
      ['As above, with a limit of 5 s.', 'As above'],
    ],
    negatives: [
      'The door shall close within 3 s.',
      'It shall be possible to open the door by hand.',
      'The latter door shall stay closed.',
      'The door that it guards shall close.',
      'The lamp above the door shall blink.',
    ],
  },
  'INCOSE-R27': {
    positives: [
      ['In this case, the door shall open.', 'In this case'],
      ['Otherwise, the door shall stay closed.', 'Otherwise'],
      ['If so, the door shall open.', 'If so'],
      ['The door shall open in such cases.', 'in such cases'],
      ['Then the door shall open.', 'Then'],
    ],
    negatives: [
      'If it burns, then the door shall open.',
      'If the code is right, the door shall open, otherwise the door shall stay closed.',
      'In case of fire, the door shall open.',
      'At that point of the track the board shall blink.',
      'The cases shall be blue.',
    ],
  },
  'INCOSE-R31': {
    positives: [
      ['The desk shall keep its data in a MySQL database.', 'MySQL'],
      ['The shop shall be written in Java.', 'Java'],
      ['The desk shall use Redis.', 'Redis'],
      ['The tool shall send events via Kafka.', 'Kafka'],
      ['The tool shall find rows by means of a hash table.', 'hash table'],
    ],
    negatives: [
      'The desk shall keep its data for 10 years.',
      'The tool shall read Java files.',
      'The tool shall show the state of the MySQL server.',
      'The lamp shall react within 1 s.',
      'The tool shall send events in JSON.',
    ],
  },
};
