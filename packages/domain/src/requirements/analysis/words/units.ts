/** A unit that converts: its dimension, its size in the dimension's base unit, and the system it belongs to. */
export interface Unit {
  dimension: string;
  factor: number;
  /** Added after the factor, for temperatures. */
  offset: number;
  system: string;
}

/** Names as they are written, lower case. */
const names = new Set<string>();
const tolerancedNames = new Set<string>();
const timeNames = new Set<string>();
const converting = new Map<string, Unit>();

/** Units by name with their factor; null where the name stands for several units, or for none of a fixed size. */
type Factors = Record<string, number | null>;

/** `tolerance`: a quantity in such a unit has one; counts of bytes, pixels and shares have none. */
function define(
  dimension: string,
  factors: Factors,
  { system = dimension, tolerance = true, offset = 0 } = {},
): void {
  for (const [spellings, factor] of Object.entries(factors))
    for (const name of spellings.split(' ')) {
      names.add(name);
      if (tolerance) tolerancedNames.add(name);
      if (dimension === 'time') timeNames.add(name);
      if (factor !== null) converting.set(name, { dimension, factor, offset, system });
    }
}

define('time', {
  'ns nanosecond nanoseconds': 1e-9,
  'us µs microsecond microseconds': 1e-6,
  'ms msec millisecond milliseconds': 1e-3,
  's sec secs second seconds': 1,
});
define(
  'time',
  {
    'min mins minute minutes': 60,
    'h hr hrs hour hours': 3600,
    'day days': 86_400,
    'week weeks': 604_800,
    'month months year years': null,
  },
  { tolerance: false },
);
define(
  'data',
  {
    'bit bits': 0.125,
    'byte bytes': 1,
    'kb kilobyte kilobytes': 1e3,
    'mb megabyte megabytes': 1e6,
    'gb gigabyte gigabytes': 1e9,
    'tb terabyte terabytes': 1e12,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
    tib: 1024 ** 4,
    'b kbit mbit gbit': null,
  },
  { tolerance: false },
);
define('data rate', { 'bps kbps mbps gbps': null }, { tolerance: false });
define(
  'length',
  {
    'nm nanometre nanometres nanometer nanometers': 1e-9,
    'µm micrometre micrometres micrometer micrometers': 1e-6,
    'mm millimetre millimetres millimeter millimeters': 1e-3,
    'cm centimetre centimetres centimeter centimeters': 1e-2,
    'm metre metres meter meters': 1,
    'km kilometre kilometres kilometer kilometers': 1e3,
  },
  { system: 'metric' },
);
define('length', { 'inch inches': 0.0254, 'ft foot feet': 0.3048 }, { system: 'imperial' });
define(
  'length',
  { 'yd yard yards': 0.9144, 'mile miles': 1609.344, 'mi nmi': null },
  { system: 'imperial', tolerance: false },
);
define('speed', { 'knot knots': null }, { tolerance: false });
define(
  'mass',
  {
    'mg milligram milligrams': 1e-6,
    'g gram grams': 1e-3,
    'kg kilogram kilograms': 1,
    'tonne tonnes': 1e3,
    t: null,
  },
  { system: 'metric' },
);
define(
  'mass',
  { 'oz ounce ounces': 0.028349523125, 'lb lbs pound pounds': 0.45359237 },
  { system: 'imperial' },
);
define(
  'volume',
  { 'ml millilitre millilitres milliliter milliliters': 1e-3, 'l litre litres liter liters': 1 },
  { system: 'metric' },
);
define('volume', { 'gallon gallons': 3.785411784 }, { system: 'imperial' });
define('frequency', {
  'hz hertz': 1,
  'khz kilohertz': 1e3,
  'mhz megahertz': 1e6,
  'ghz gigahertz': 1e9,
  rpm: 1 / 60,
});
define('voltage', {
  'mv millivolt millivolts': 1e-3,
  'v volt volts': 1,
  'kv kilovolt kilovolts': 1e3,
});
define('current', {
  'ma milliampere milliamperes': 1e-3,
  'a ampere amperes amp amps': 1,
});
define('charge', { 'ah mah': null });
define('power', { mw: 1e-3, 'w watt watts': 1, 'kw kilowatt kilowatts': 1e3, 'va kva': null });
define('energy', { 'j joule joules': 1, kj: 1e3, wh: 3600, kwh: 3.6e6 });
define('force', { 'newton newtons': 1, 'n kn': null });
define('resistance', { 'ω ohm ohms': 1, kω: 1e3, mω: null });
define('light', { 'lm lx lux lumen lumens cd candela': null });
define(
  'pressure',
  { 'pa pascal pascals': 1, kpa: 1e3, mbar: 100, bar: 1e5, mpa: 1e6 },
  { system: 'metric' },
);
define('pressure', { psi: 6894.757 }, { system: 'imperial' });
define('temperature', { '°c celsius': 1 }, { system: 'Celsius' });
define('temperature', { '°f fahrenheit': 5 / 9 }, { system: 'Fahrenheit', offset: -160 / 9 });
define('temperature', { 'c f k kelvin': null });
define('angle', { 'degree degrees °': null });
define('sound', { 'db dba dbm': null });
define('share', { '% percent': 1, 'ppm ppb': null }, { tolerance: false });
define('picture', { 'px pixel pixels pt em rem dpi ppi fps': null }, { tolerance: false });
define('pulse', { bpm: null }, { tolerance: false });

/** All units: signs, prefixes and long names. */
export const UNITS: ReadonlySet<string> = names;

/** Units of time: what makes an act bounded. */
export const TIME_UNITS: ReadonlySet<string> = timeNames;

/** Units in which a physical quantity has a tolerance. */
export const TOLERANCED_UNITS: ReadonlySet<string> = tolerancedNames;

/** The unit that a word or sign in lower case stands for; null for any other, and where it does not convert. */
export function unitOf(word: string): Unit | null {
  return converting.get(word) ?? null;
}
