/** A unit: its dimension, its size in the dimension's base unit, and the system it belongs to. */
export interface Unit {
  dimension: string;
  factor: number;
  /** Added after the factor, for temperatures. */
  offset?: number;
  system: string;
}

const UNITS = new Map<string, Unit>();

function define(dimension: string, system: string, units: Record<string, number>): void {
  for (const [names, factor] of Object.entries(units))
    for (const name of names.split(' ')) UNITS.set(name, { dimension, factor, system });
}

define('time', 'time', {
  'ns nanosecond nanoseconds': 1e-9,
  'us µs microsecond microseconds': 1e-6,
  'ms msec millisecond milliseconds': 1e-3,
  's sec secs second seconds': 1,
  'min mins minute minutes': 60,
  'h hr hrs hour hours': 3600,
  'day days': 86_400,
  'week weeks': 604_800,
});
define('data', 'data', {
  'bit bits': 0.125,
  'byte bytes': 1,
  'kb kilobyte kilobytes': 1e3,
  'mb megabyte megabytes': 1e6,
  'gb gigabyte gigabytes': 1e9,
  'tb terabyte terabytes': 1e12,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
});
define('length', 'metric', {
  'nm nanometre nanometres': 1e-9,
  'µm micrometre micrometres': 1e-6,
  'mm millimetre millimetres millimeter millimeters': 1e-3,
  'cm centimetre centimetres centimeter centimeters': 1e-2,
  'm metre metres meter meters': 1,
  'km kilometre kilometres kilometer kilometers': 1e3,
});
define('length', 'imperial', {
  'inch inches': 0.0254,
  'ft foot feet': 0.3048,
  'yd yard yards': 0.9144,
  'mile miles': 1609.344,
});
define('mass', 'metric', {
  'mg milligram milligrams': 1e-6,
  'g gram grams': 1e-3,
  'kg kilogram kilograms': 1,
  'tonne tonnes': 1e3,
});
define('mass', 'imperial', {
  'oz ounce ounces': 0.028349523125,
  'lb lbs pound pounds': 0.45359237,
});
define('volume', 'metric', { 'ml millilitre millilitres': 1e-3, 'l litre litres liter liters': 1 });
define('volume', 'imperial', { 'gallon gallons': 3.785411784 });
define('frequency', 'frequency', {
  'hz hertz': 1,
  'khz kilohertz': 1e3,
  'mhz megahertz': 1e6,
  'ghz gigahertz': 1e9,
  rpm: 1 / 60,
});
define('voltage', 'voltage', {
  'mv millivolt millivolts': 1e-3,
  'v volt volts': 1,
  'kv kilovolt kilovolts': 1e3,
});
define('current', 'current', {
  'ma milliampere milliamperes': 1e-3,
  'a ampere amperes amp amps': 1,
});
define('power', 'power', { mw: 1e-3, 'w watt watts': 1, 'kw kilowatt kilowatts': 1e3 });
define('pressure', 'metric', { 'pa pascal pascals': 1, kpa: 1e3, mbar: 100, bar: 1e5, mpa: 1e6 });
define('pressure', 'imperial', { psi: 6894.757 });
define('share', 'share', { '% percent': 1 });
UNITS.set('°c', { dimension: 'temperature', factor: 1, system: 'Celsius' });
UNITS.set('celsius', { dimension: 'temperature', factor: 1, system: 'Celsius' });
UNITS.set('°f', {
  dimension: 'temperature',
  factor: 5 / 9,
  offset: -160 / 9,
  system: 'Fahrenheit',
});
UNITS.set('fahrenheit', {
  dimension: 'temperature',
  factor: 5 / 9,
  offset: -160 / 9,
  system: 'Fahrenheit',
});

/** The unit that a word or sign stands for; null for any other. */
export function dimensionOf(word: string): Unit | null {
  return UNITS.get(word) ?? null;
}
