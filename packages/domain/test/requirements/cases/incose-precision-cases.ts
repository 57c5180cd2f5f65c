import type { CasesByRule } from './rule-cases.ts';

export const INCOSE_PRECISION_CASES: CasesByRule = {
  'INCOSE-R6': {
    positives: [
      ['The radio shall reconnect within 5.', '5'],
      ['The fan shall start after 10 when the lid opens.', '10'],
      ['The tank shall hold at least 300.', '300'],
      ['The pump shall stop if the pressure exceeds 4.', '4'],
      ['The belt shall run at a speed of 12 and stop.', '12'],
      ['The page shall load in less than 2.', '2'],
    ],
    negatives: [
      'The radio shall reconnect within 5 s.',
      'The radio shall reconnect within 5ms.',
      'The form shall accept at least 3 files.',
      'The grade shall be at least 5.',
      'The portal shall return HTTP 404.',
      'The import shall follow section 3.',
      'The clock shall run until 2030.',
      'The lamp shall dim to below 5 % within 2 s.',
      'The heater shall stop above 40 °C.',
    ],
  },
  'INCOSE-R33': {
    positives: [
      ['The case shall weigh 5 kg.', '5 kg'],
      ['The rail shall deliver 12 V.', '12 V'],
      ['The oven shall be at a temperature of 180 °C.', '180 °C'],
      ['The tank shall hold at least 300 litres.', 'at least'],
      ['The list shall show more than 5 rows.', 'more'],
      ['The belt shall have 3 m of length.', '3 m'],
    ],
    negatives: [
      'The case shall weigh between 4.8 kg and 5.2 kg.',
      'The rail shall deliver 12 V ± 5 %.',
      'The portal shall answer within 2 s.',
      'The clock shall tick every 5 s.',
      'When the tank is at 80 °C, the pump shall stop.',
      'The tank shall hold from 280 to 300 litres.',
      'The page shall show 20 rows.',
    ],
  },
  'INCOSE-R34': {
    positives: [
      ['The search shall respond quickly.', 'quickly'],
      ['The portal shall be responsive.', 'responsive'],
      ['The node shall restart immediately.', 'immediately'],
      ['The view shall show prices in real time.', 'in real time'],
      ['The link shall be fast.', 'fast'],
      ['The cluster shall have high availability.', 'high availability'],
    ],
    negatives: [
      'The search shall respond within 300 ms.',
      'The search shall respond quickly, within 300 ms.',
      'The shell shall prompt the user for a name.',
      'The tool shall support instant messaging.',
      'When a fast train passes, the gate shall close.',
      'The lunch page shall mention breakfast.',
    ],
  },
  'INCOSE-R35': {
    positives: [
      ['The agent shall eventually delete the cache.', 'eventually'],
      ['The clerk page shall refresh periodically.', 'periodically'],
      ['The shop shall answer in a timely manner.', 'in a timely manner'],
      ['The vault shall close in due course.', 'in due course'],
      ['The valves shall open simultaneously.', 'simultaneously'],
      ['The app shall support maps in the future.', 'in the future'],
    ],
    negatives: [
      'The agent shall delete the cache within 10 s.',
      'The page shall refresh periodically, every 5 s.',
      'The gate shall check the ticket before it opens.',
      'The page shall show the most recent order.',
      'The plan shall show future dates.',
      'The press shall wait until the lid is shut.',
    ],
  },
  'INCOSE-R37': {
    positives: [
      ['The access point (AP) shall send the application profile (AP) to the phone.', 'AP'],
      ['The API shall follow the application programming interface (API) guide.', 'API'],
      [
        'The application programming interface (API) shall log. The application programming interface (API) shall stop.',
        'API',
      ],
      ['The SLA page shall show the service level agreement (SLA).', 'SLA'],
      ['The QoS page shall show the quality of service (QoS).', 'QoS'],
    ],
    negatives: [
      'The application programming interface (API) shall return JSON. The API shall log.',
      'The API shall return JSON.',
      'The access point (AP) shall blink.',
      'The page shall show a note (NEW) beside the offer.',
      'The tool shall call the function (GET) of the server.',
    ],
  },
  'INCOSE-R40': {
    positives: [
      ['The scale shall report weights from 0.5 kg to 1,25 kg.', '1,25'],
      ['The pump shall run for .5 s.', '.5'],
      ['The fee shall be 2.50 EUR or 2,7 EUR.', '2,7'],
      ['The gap shall be between .25 mm and .75 mm.', '.25'],
      ['The load shall be 1.5 kN at 0,75 m.', '0,75'],
    ],
    negatives: [
      'The scale shall report weights from 0.5 kg to 1.25 kg.',
      'The store shall hold 1,000 orders of 2.5 kg.',
      'The tool shall read version 1.2.3.',
      'The lists shall hold 1,2 and 3.',
      'The page shall close the list. 5 rows stay.',
    ],
  },
};
