import type { RouterOutputs } from '@throughline/shared';
import type { Client } from './server-process.ts';

export type Requirement = RouterOutputs['requirements']['create'];
export type Task = RouterOutputs['tasks']['create'];
export type Item = Requirement | Task;
export type ProjectId = Item['projectId'];

/** One call of a writer: sent again with the same key until its answer is known. */
export interface Write {
  key: string;
  verb: 'create' | 'update' | 'move' | 'link';
  /** The title it creates, the item it changes, or the link it makes. */
  subject: string;
  send: (client: Client) => Promise<unknown>;
}

/** What the writers of one round were told, and what they do not know. */
export interface Ledger {
  projectId: ProjectId;
  /** By id: the last answer. */
  items: Map<string, Item>;
  /** As {@link linkName} says. */
  links: Set<string>;
  acknowledged: { write: Write; answer: unknown }[];
  /** Sent, and never answered. */
  doubtful: Write[];
  /** Answers that no kill explains. */
  unexpected: string[];
}

export function openLedger(projectId: ProjectId): Ledger {
  return {
    projectId,
    items: new Map(),
    links: new Set(),
    acknowledged: [],
    doubtful: [],
    unexpected: [],
  };
}

export const linkName = (link: { fromId: string; type: string; toId: string }): string =>
  `${link.fromId} ${link.type} ${link.toId}`;

/** Remembers that a write was answered. */
export function acknowledge(ledger: Ledger, write: Write, answer: unknown): void {
  ledger.acknowledged.push({ write, answer });
  if (write.verb === 'link') ledger.links.add(write.subject);
  else ledger.items.set((answer as Item).id, answer as Item);
}
