import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium of this machine; none is fetched. */
const path = process.env['CHROMIUM_PATH'] || PLACES.find((place) => existsSync(place));
const isRequired = process.env['THROUGHLINE_REQUIRE_BROWSER'] === '1';

/** For `describe.skipIf`: with THROUGHLINE_REQUIRE_BROWSER=1 the tests run and fail instead. */
export const isBrowserMissing = path === undefined && !isRequired;
if (isBrowserMissing) {
  console.log(
    'No Chromium on this machine: browser tests are skipped (apt-get install chromium, or set CHROMIUM_PATH).',
  );
}

export function launchChromium(): Promise<Browser> {
  if (!path) throw new Error('No Chromium found: apt-get install chromium, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: path, args: FLAGS });
}
