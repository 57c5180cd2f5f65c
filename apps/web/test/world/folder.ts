import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Texts = Readonly<Record<string, string>>;

/** A folder on disk, as somebody has it who comes to us: its path, and how it goes away. */
export interface Folder {
  path: string;
  write(texts: Texts): Promise<void>;
  remove(): Promise<void>;
}

/** Files by their paths below a folder of the given name. */
export async function makeFolder(name: string, texts: Texts): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'throughline-folder-'));
  const path = join(root, name);
  const write = async (files: Texts) => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), text);
    }
  };
  await write(texts);
  return { path, write, remove: () => rm(root, { recursive: true, force: true }) };
}

/** A small repository of several dialects. */
export const SHOP_DOCS: Texts = {
  'adr/0001-use-postgresql.md':
    '# 1. Use PostgreSQL\n\nDate: 2026-03-01\n\n## Status\n\nAccepted\n\n## Context\n\nWe need a database.\n\n## Decision\n\nWe will use PostgreSQL.\n\n## Consequences\n\nOne more service to run.\n',
  'adr/0002-use-sqlite-in-tests.md':
    '# 2. Use SQLite in tests\n\nDate: 2026-04-01\n\n## Status\n\nProposed\n\nAmends [1. Use PostgreSQL](0001-use-postgresql.md)\n\n## Context\n\nTests are slow.\n\n## Decision\n\nWe will use SQLite in tests.\n\n## Consequences\n\nTwo dialects.\n',
  '.kiro/specs/booking/requirements.md':
    '# Requirements Document\n\n## Requirements\n\n### Requirement 1: Book a repair\n\n**User Story:** As a visitor, I want to book a repair, so that I need not queue.\n\n#### Acceptance Criteria\n\n1. WHEN a visitor picks a slot, THE Booking_System SHALL reserve the slot for 10 minutes.\n2. IF a slot is taken, THEN THE Booking_System SHALL offer the next free slot.\n',
  '.kiro/specs/booking/tasks.md':
    '# Implementation Plan\n\n- [x] 1. Reserve slots\n  - Store the reservation\n  - _Requirements: 1.1_\n\n- [ ] 2. Offer the next slot\n  - _Requirements: 1.2_\n',
  'notes/todo.txt': 'buy milk\n',
  'node_modules/left/README.md': '# 1. Not ours\n\n## Status\n\nAccepted\n',
};
