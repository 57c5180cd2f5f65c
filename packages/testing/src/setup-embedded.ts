import { embeddedTemplate } from './test-template.ts';

/** vitest's globalSetup of the tests on the embedded engine: one template for all workers. */
export default async function setupEmbedded(): Promise<void> {
  await embeddedTemplate();
}
