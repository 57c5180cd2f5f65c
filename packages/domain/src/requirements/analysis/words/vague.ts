import { phraseTable } from '../text/phrases.ts';

/** What a vague word leaves open, and so what has to be said instead. */
type Gap = 'quantity' | 'nearness' | 'degree' | 'size' | 'frequency' | 'adequacy' | 'selection';

/** `isWeak`: the word also has exact uses, so it is only worth a look. */
export interface VagueWord {
  gap: Gap;
  isWeak: boolean;
}

export const ADVICE: Record<Gap, string> = {
  quantity: 'Give the number, or list what is meant.',
  nearness: 'Give a range: from … to ….',
  degree: 'Give the value or the limit that is meant.',
  size: 'Give the size or the limit, with its unit.',
  frequency: 'Say how often, or in which cases.',
  adequacy: 'Say by which criterion it will be judged.',
  selection: 'Name the ones that are meant.',
};

const plain = (gap: Gap): VagueWord => ({ gap, isWeak: false });
const weak = (gap: Gap): VagueWord => ({ gap, isWeak: true });

/**
 * Words that two readers may take two ways, in our own selection (INCOSE GtWR v4 R7 and the
 * ambiguous adverbs and adjectives of ISO/IEC/IEEE 29148:2018, 5.2.7). Null marks exact phrases.
 */
export const VAGUE = phraseTable<VagueWord | null>([
  {
    value: plain('quantity'),
    phrases: `some | several | many | few | a few | quite a few | a lot of | lots of | plenty of | numerous | various | a number of | a large number of | a small number of
      a limited number of | a variety of | a wide variety of | a range of | a wide range of | a couple of | a handful of | a majority of | a multitude of | countless | manifold | diverse
      dozens of | hundreds of | thousands of | much | a great deal of | ample | extensive | abundant | sundry | assorted | miscellaneous`,
  },
  { value: weak('quantity'), phrases: 'multiple | limited | additional | further | possible' },
  {
    value: plain('nearness'),
    phrases:
      'approximately | approximate | roughly | nearly | almost | almost always | almost never | circa | more or less | in the region of | virtually | practically',
  },
  {
    value: plain('degree'),
    phrases: `significant | significantly | substantial | substantially | considerable | considerably | notable | notably | marginal | marginally
      minimal | minimally | slight | slightly | somewhat | relatively | comparatively | fairly | quite | rather | very | extremely | greatly | highly
      largely | mostly | mainly | primarily | partially | partly | barely | hardly | scarcely | moderate | moderately | heavily | severe | severely | negligible
      a while | noticeable | noticeably | appreciable | appreciably | tolerable | excessive | excessively | undue | unduly | drastic | drastically | dramatic | dramatically
      sizable | sizeable | essentially | basically | to some extent | to a large extent | to a certain extent | to a degree | gradual | gradually | serious | seriously`,
  },
  {
    value: weak('degree'),
    phrases: 'high | low | strong | weak | major | minor | strongly | critical | heavy',
  },
  {
    value: plain('size'),
    phrases: 'large | huge | tiny | massive | enormous | vast | bulky | lengthy | big',
  },
  {
    value: weak('size'),
    phrases:
      'small | long | short | wide | narrow | deep | shallow | thick | thin | near | nearby | close to | compact | brief | far | distant',
  },
  {
    value: plain('frequency'),
    phrases: `often | usually | usual | normally | typically | typical | generally | in general | commonly | sometimes | occasionally | occasional
      rarely | seldom | ordinarily | ordinary | in most cases | in many cases | in some cases | as a rule | by and large | habitually | customary | conventional | traditionally`,
  },
  {
    value: weak('frequency'),
    phrases: 'normal | general | common | rare | regular | conventionally | nominal',
  },
  {
    value: plain('adequacy'),
    phrases: `adequate | adequately | appropriate | appropriately | suitable | suitably | sufficient | sufficiently | satisfactory | satisfactorily | acceptable | acceptably
      reasonable | reasonably | proper | properly | enough | decent | sensible | sensibly | desirable | desired | preferable | preferred | favourable | favorable | correctly
      thorough | thoroughly | careful | carefully | comprehensive | comprehensively`,
  },
  {
    value: weak('adequacy'),
    phrases: 'necessary | correct | optimum | important | essential | well',
  },
  {
    value: plain('selection'),
    phrases:
      'certain | relevant | pertinent | applicable | similar | comparable | most of | recent | up-to-date | timely | special | particular',
  },
  {
    value: weak('selection'),
    phrases:
      'other | different | equivalent | related | specific | general-purpose | generic | main | basic | individual',
  },
  {
    value: null,
    phrases: `rather than | as well as | as well | how many | how much | as many as | as much as | as long as | so long as | how long | no longer | longer than | as far as | so far | how far
      other than | in particular | too much | very same | as often as | how often | limited to | not limited to | regular expression | regular expressions | general public
      as appropriate | where appropriate | if appropriate | when appropriate | if necessary | where necessary | as necessary | when necessary | as applicable | where applicable | if applicable
      when applicable | if possible | where possible | as possible | as far as possible | when possible | wherever possible | whenever possible | as soon as possible | if practicable | as much as possible
      major version | minor version | major release | minor release | major versions | minor versions | full stop | full text | full name | full-text | full screen | well known | fully qualified | related to | specific to
      critical path | critical section | near field | near real-time | high contrast | low contrast | common name | deep link | deep links | long press | short circuit | wide area | thin client | main menu | main memory | main thread | main branch
      other half | each other | one another | main page | main window | strong typing | very first | very last | heavy water | narrow band | most recent | normally open | normally closed | significant digit | significant digits | significant figure | significant figures | significant bit | significant bits | significant byte
      common carrier | common law | common stock | common denominator | common mode | normal form | normal distribution | general ledger | multiple choice`,
  },
]);

/** The adequacy words again, for the rule on what cannot be verified. */
export function isAdequacy(word: VagueWord): boolean {
  return word.gap === 'adequacy' && !word.isWeak;
}
