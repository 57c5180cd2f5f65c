import type { CasesByRule } from './rule-cases.ts';

export const INCOSE_STRUCTURE_CASES: CasesByRule = {
  'INCOSE-R1': {
    positives: [
      ['Login security.', 'Login security'],
      ['The parser rejects unknown fields.', 'The parser rejects unknown fields'],
      ['Our clerks want a list of open orders.', 'Our clerks want a list of open orders'],
      ['Dark mode', 'Dark mode'],
      ['When the door opens, the lamp lights.', 'When the door opens, the lamp lights'],
    ],
    negatives: [
      'As a clerk, I want a list of open orders.',
      'The parser shall reject unknown fields.',
      'The parser should reject unknown fields.',
      'Unknown fields are an error. The parser shall reject unknown fields.',
      '- **WHEN** the user opens the page',
      '`npm run build`',
      '',
      '# Exports',
    ],
  },
  'INCOSE-R3': {
    positives: [
      ['The user shall see the balance.', 'The user'],
      ['Operators must log each alarm.', 'Operators'],
      ['When the shift ends, the nurse shall sign the chart.', 'the nurse'],
      ['Each registered customer shall confirm the address.', 'Each registered customer'],
      ['The user with an open order shall pay first.', 'The user with an open order'],
    ],
    negatives: [
      'The user interface shall show the balance.',
      'The account page shall show the user the balance.',
      'The card reader shall beep.',
      'The package manager shall resolve versions.',
      "The user's browser shall keep the token.",
      'When the user logs in, the portal shall show the balance.',
    ],
  },
  'INCOSE-R5': {
    positives: [
      ['A server shall encrypt the backup.', 'A'],
      ['An operator panel shall show the flow.', 'An'],
      ['When the door opens, a lamp shall blink.', 'a'],
      ['If the link fails, then a backup router shall take over.', 'a'],
      ['WHEN the door opens, A lamp SHALL blink.', 'A'],
    ],
    negatives: [
      'The server shall send a message.',
      'When a door opens, the lamp shall blink.',
      'Each server shall encrypt the backup.',
      'System MUST send a receipt.',
      'The server of a customer shall encrypt the backup.',
    ],
  },
  'INCOSE-R12': {
    positives: [
      ['The relay shall close the the circuit.', 'the the'],
      ['The meter shall shall report the flow.', 'shall shall'],
      ['The clerk page shall list orders orders by date.', 'orders orders'],
      ['The The relay shall close.', 'The The'],
      ['The store shall keep the key in in the vault.', 'in in'],
    ],
    negatives: [
      'The relay shall log that that circuit is open.',
      'The relay shall report what it had had before.',
      'The counter shall show 5 5 times.',
      'The shell shall run `make make`.',
      'The bay-to-bay radio shall work. Work orders follow.',
      'The form shall ask for a name, name of a parent, and age.',
    ],
  },
  'INCOSE-R14': {
    positives: [
      ['The meter shall show the flow (in litres per minute.', '('],
      ['The meter shall show the flow in litres) per minute.', ')'],
      ['The meter shall show [flow in litres.', '['],
      ['The meter shall show the flow', 'flow'],
      ['When the tank is full, the pump shall stop', 'stop'],
    ],
    negatives: [
      'The meter shall show the flow (in litres per minute).',
      'The meter shall show: a) the flow, b) the pressure.',
      'The parser shall accept `f(x`.',
      'The page shall show the flow:',
      'Dark mode',
      'The meter shall list the values [1, 2, 3].',
    ],
  },
  'INCOSE-R15': {
    positives: [
      ['The gateway shall accept cards and/or vouchers.', 'and/or'],
      ['The list shall show name and/or number of each guest.', 'and/or'],
      ['The form shall ask for name and phone or e-mail.', 'and phone or'],
      [
        'When the lid is open and the fan runs or the fuse is out, the unit shall stop.',
        'and the fan runs or',
      ],
      ['The report shall list fees or taxes and discounts.', 'or taxes and'],
    ],
    negatives: [
      'The gateway shall accept cards, vouchers, or both.',
      'The form shall ask for a name and a phone number.',
      'The lamp shall glow between 5 and 10 or 20 and 30 times.',
      'The form shall ask for name and phone, or for an e-mail address.',
      'The tool shall accept 3 or more files and a folder.',
      'The scanner shall use the agent or the helper for the login and shall store no password.',
    ],
  },
  'INCOSE-R18': {
    positives: [
      ['The kiosk shall print a ticket. The kiosk shall store the sale.', 'The kiosk shall'],
      ['The lamp shall blink. If the bulb fails, then the panel shall beep.', 'If the bulb'],
      ['System MUST log in users. System MUST log out users.', 'System MUST log'],
      ['- The lamp shall blink.\n- The horn shall sound.', 'The horn shall'],
      ['The pump shall stop! The valve shall close.', 'The valve shall'],
    ],
    negatives: [
      'The kiosk shall print a ticket.',
      'The kiosk shall print a ticket. Tickets help at the gate.',
      'The kiosk shall print a ticket, e.g. The Express, within 5 s.',
      'The kiosk shall open `app.Main. It shall` in the viewer.',
      'The fee shall be 2.50 EUR per day.',
      '1. The kiosk shall print a ticket.',
    ],
  },
  'INCOSE-R19': {
    positives: [
      ['The locker shall open the door and notify the courier.', 'and'],
      ['The app shall save the draft or discard the draft.', 'or'],
      [
        'The service shall reject the order, return an error, and leave the stock unchanged.',
        'and',
      ],
      ['The siren shall sound unless the key is turned.', 'unless'],
      ['The store shall keep the file and then delete it.', 'and then'],
      ['The node shall drop the packet and also log the sender.', 'and also'],
    ],
    negatives: [
      'The locker shall show the name and the address of the courier.',
      'The export shall contain the order and store number.',
      'The page shall list orders, returns, and open invoices.',
      'The panel shall show the display and control units.',
      'The editor shall offer a button to add or remove a tag.',
      'The report shall be complete and correct.',
      'The clock shall show hours and minutes.',
    ],
  },
  'INCOSE-R20': {
    positives: [
      ['The badge reader shall beep in order to reassure the visitor.', 'in order to'],
      ['The cache shall expire after 5 minutes so that prices stay current.', 'so that'],
      ['In order to save power, the screen shall dim after 30 s.', 'In order to'],
      ['The bundle shall include the maps because the car may be offline.', 'because'],
      ['The log shall be kept for the purpose of audits.', 'for the purpose of'],
    ],
    negatives: [
      'When a badge is accepted, the badge reader shall beep.',
      'The sorter shall sort so fast that no parcel waits.',
      'When the login fails because of a wrong password, the portal shall count the attempt.',
      'The form shall ask for the purpose of the visit.',
      'The clerk page shall show orders in order of arrival.',
    ],
  },
  'INCOSE-R21': {
    positives: [
      ['The dryer shall stop (unless the drum is still hot).', '(unless the drum is still hot)'],
      [
        'The form shall check the address (street, town and postcode).',
        '(street, town and postcode)',
      ],
      [
        'The panel shall show an error (the text is up to the vendor).',
        '(the text is up to the vendor)',
      ],
      [
        'The till shall refuse the card (same customer and same day).',
        '(same customer and same day)',
      ],
      [
        'The shop shall send a receipt (by mail or by text message).',
        '(by mail or by text message)',
      ],
    ],
    negatives: [
      'The application programming interface (API) shall return JSON.',
      'The API (application programming interface) shall return JSON.',
      'The dryer shall stop within 5 s (300 ms in boost mode).',
      'The zoom shall start at 100 % (default).',
      'The store shall keep the file(s) for 5 days.',
      'The clock shall follow UTC (see ISO 8601).',
      'The page shall link to [the manual of the pump](https://example.org/a).',
    ],
  },
  'INCOSE-R28': {
    positives: [
      ['When the lid is open and the fan is on, the unit shall stop.', 'and'],
      ['If the disk is full or the link has failed, then the node shall stop.', 'or'],
      ['While the car is parked and the key is out, the car shall lock.', 'and'],
      ['When the order is paid or the customer has credit, the shop shall ship.', 'or'],
      ['WHEN a user is new OR the password is old, THE portal SHALL ask.', 'OR'],
    ],
    negatives: [
      'When the name and the address are known, the form shall close.',
      'When a file is created, updated, or deleted, the log shall grow.',
      'When the lid is open, the unit shall stop.',
      'While the fan and the heater run, the lamp shall glow.',
      'When any of the alarm conditions of table 4 holds, the monitor shall beep.',
    ],
  },
};
