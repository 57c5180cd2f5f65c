import type { CasesByRule } from './rule-cases.ts';

export const ISO_CASES: CasesByRule = {
  'ISO-29148-COMPARATIVE': {
    positives: [
      ['The new index shall give faster answers.', 'faster'],
      ['The app shall use less memory than version 1.', 'less'],
      ['The screen shall be easier to read.', 'easier'],
      ['The cable shall be more durable.', 'more'],
      ['The next release shall have better maps.', 'better'],
      ['The gate shall close earlier than the shop.', 'earlier'],
    ],
    negatives: [
      'The index shall give answers within 80 ms.',
      'The list shall show more than 5 rows.',
      'The tool shall accept 3 or more files.',
      'The browser shall render the page.',
      'The order shall stay for later review.',
      'The field shall hold lower case letters.',
      'The number shall be the server of the user.',
    ],
  },
  'ISO-29148-NONVERIFIABLE': {
    positives: [
      ['The vault shall provide sufficient protection.', 'sufficient'],
      ['The portal shall improve sales.', 'improve'],
      ['The tool shall support PDF.', 'support'],
      ['The design shall minimise noise.', 'minimise'],
      ['The form shall contain the name as a minimum.', 'as a minimum'],
      ['The app shall cater for new users.', 'cater for'],
    ],
    negatives: [
      'The vault shall withstand 30 minutes of attack.',
      'The support desk shall answer within 5 minutes.',
      'The minimum flow shall be 5 litres per minute.',
      'The tool shall write PDF.',
      'When the user closes the window, the player shall pause.',
      'The lamp shall carry the label "improve".',
    ],
  },
  'ISO-29148-SUBJECTIVE': {
    positives: [
      ['The wizard shall be user-friendly.', 'user-friendly'],
      ['The wizard shall be user friendly.', 'user friendly'],
      ['The panel shall be easy to use.', 'easy to use'],
      ['The engine shall be robust.', 'robust'],
      ['The portal shall have an intuitive menu.', 'intuitive'],
      ['The tool shall be cost-effective.', 'cost-effective'],
      ['The error text shall be clear.', 'clear'],
    ],
    negatives: [
      'The tool shall clear the cache.',
      'The siren shall sound the alarm.',
      'The parser shall read natural language.',
      'The door shall read the smart card.',
      'The sound shall stop.',
      'The node shall keep the last known good state.',
      'The tool shall print `simple`.',
    ],
  },
  'ISO-29148-SUPERLATIVE': {
    positives: [
      ['The planner shall choose the fastest route.', 'fastest'],
      ['The app shall give the best picture.', 'best'],
      ['The page shall be the most popular.', 'most'],
      ['The tool shall use the least memory.', 'least'],
      ['The shop shall show the cheapest offer of the list.', 'cheapest'],
    ],
    negatives: [
      'The tank shall hold at least 300 litres.',
      'The list shall hold at most 5 rows.',
      'The page shall show the latest order.',
      'The page shall show the most recent order.',
      'The bus shall set the least significant bit.',
      'The test suite shall request the manifest of the forest.',
      'The guest shall rest in the west wing.',
    ],
  },
};
