import { wordSet } from '../text/phrases.ts';

/** Physical units, prefixes and long names spelled out; compared in lower case. */
export const UNITS = wordSet(`
  ns us µs ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years
  millisecond milliseconds microsecond microseconds nanosecond nanoseconds
  nm µm mm cm m km metre metres meter meters kilometre kilometres kilometer kilometers millimetre millimetres millimeter millimeters
  inch inches ft foot feet mile miles mi yd yard yards
  mg g kg t gram grams kilogram kilograms tonne tonnes lb lbs pound pounds oz ounce ounces
  ml l litre litres liter liters gallon gallons
  hz khz mhz ghz hertz rpm fps dpi ppi bpm
  v mv kv volt volts a ma ah mah va kva ω kω mω ohm ohms cd lm lx nmi kn knots ampere amperes amp amps w mw kw watt watts kwh wh j kj joule joules n kn newton newtons nm
  pa kpa mpa bar mbar psi pascal pascals c f k celsius fahrenheit kelvin degree degrees °c °f ° db dba dbm lux lumen lumens candela
  b kb mb gb tb kib mib gib tib byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes bit bits kbit mbit gbit
  bps kbps mbps gbps px pixel pixels pt em rem percent % ppm ppb`);

/** Units of time: what makes an act bounded. */
export const TIME_UNITS = wordSet(`
  ns us µs ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years
  millisecond milliseconds microsecond microseconds nanosecond nanoseconds`);

/** Units in which a physical quantity has a tolerance; counts of bytes, pixels and shares have none. */
export const TOLERANCED_UNITS = wordSet(`
  nm µm mm cm m km metre metres meter meters kilometre kilometres millimetre millimetres inch inches ft foot feet
  mg g kg t gram grams kilogram kilograms tonne tonnes lb lbs pound pounds oz ml l litre litres liter liters gallon gallons
  hz khz mhz ghz hertz rpm v mv kv volt volts a ma ampere amperes amp amps ah mah va kva w mw kw watt watts j kj joule joules kn newton newtons ω kω mω ohm ohms cd candela lm lx
  pa kpa mpa bar mbar psi pascal pascals c f k celsius fahrenheit kelvin degree degrees °c °f ° db dba dbm lux lumen lumens
  ns us µs ms s sec secs second seconds millisecond milliseconds`);
