import { embeddedTemplate } from './test-template.ts';

/**
 * vitest's globalSetup of the tests on the embedded engine: one template for all workers. Tests that start
 * a server as a process copy it into the data directory: initdb and migrations take seconds.
 */
export default async function setupEmbedded(): Promise<void> {
  // oxlint-disable-next-line node/no-process-env -- what the tests of one run share is no setting of the product
  process.env['THROUGHLINE_TEST_TEMPLATE'] = await embeddedTemplate();
}
