import type { ImportReport } from '@throughline/schema';
import type { World } from '@throughline/testing';

/** A small repository of several dialects, self-written. */
export const REPOSITORY: Readonly<Record<string, string>> = {
  'docs/adr/0001-use-postgresql.md':
    '# 1. Use PostgreSQL\n\nDate: 2026-03-01\n\n## Status\n\nAccepted\n\n## Context\n\nWe need a database.\n\n## Decision\n\nWe will use PostgreSQL.\n\n## Consequences\n\nOne more service to run.\n',
  'docs/adr/0002-use-sqlite.md':
    '# 2. Use SQLite\n\nDate: 2026-04-01\n\n## Status\n\nProposed\n\nAmends [1. Use PostgreSQL](0001-use-postgresql.md)\n\n## Context\n\nTests are slow.\n\n## Decision\n\nWe will use SQLite in tests.\n\n## Consequences\n\nTwo dialects.\n',
  '.kiro/specs/booking/requirements.md':
    '# Requirements Document\n\n## Requirements\n\n### Requirement 1: Book a repair\n\n**User Story:** As a visitor, I want to book a repair, so that I need not queue.\n\n#### Acceptance Criteria\n\n1. WHEN a visitor picks a slot, THE Booking_System SHALL reserve the slot for 10 minutes.\n2. IF a slot is taken, THEN THE Booking_System SHALL offer the next free slot.\n',
  '.kiro/specs/booking/tasks.md':
    '# Implementation Plan\n\n- [x] 1. Reserve slots\n  - Store the reservation\n  - _Requirements: 1.1_\n\n- [ ] 2. Offer the next slot\n  - _Requirements: 1.2_\n',
  'notes/data.bin': '\u0000\u0001 not text',
};

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function uploads(files: Files) {
  return Object.entries(files).map(([path, content]) => ({
    path,
    base64: Buffer.from(content).toString('base64'),
  }));
}

/** Imports files as one whole repository. */
export function importAll(
  world: World,
  files: Files,
  options: { isDryRun?: boolean } = {},
): Promise<ImportReport> {
  return world.caller.sources.import({
    projectId: world.projectId,
    files: uploads(files),
    completeFolders: ['.'],
    ...options,
  });
}

/** The files as they are exported, by path, as Buffers. */
export async function exportAll(world: World): Promise<Record<string, Buffer>> {
  const found: Record<string, Buffer> = {};
  let after: string | undefined;
  do {
    const page = await world.caller.sources.export({
      projectId: world.projectId,
      limit: 2,
      ...(after && { after }),
    });
    for (const file of page.files) found[file.path] = Buffer.from(file.base64, 'base64');
    after = page.nextAfter ?? undefined;
  } while (after);
  return found;
}

/** An item of the world by its title. */
export async function byTitle(world: World, title: string) {
  const { items } = await world.caller.items.list({ projectId: world.projectId, limit: 100 });
  const found = items.find((item) => item.title.includes(title));
  if (!found)
    throw new Error(`no item titled ${title} among ${items.map((item) => item.title).join('; ')}`);
  return found;
}
