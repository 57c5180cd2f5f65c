import type { RouterOutputs } from '@throughline/shared';
import { KINDS, type Kind } from '@throughline/shared/schema';
import type { Client } from '../server.ts';

/** An item with its kind's own fields beside the common ones. */
export type AnyItem = RouterOutputs['items']['list']['items'][number] & Record<string, unknown>;

interface Target {
  projectId: string;
  id: string;
  expectedVersion: number;
}

/** The procedures that every kind has, with the kind left open. */
export interface AreaClient {
  create: { mutate(input: { projectId: string; data: Record<string, unknown> }): Promise<AnyItem> };
  update: {
    mutate(
      input: Target & { data: Record<string, unknown>; reason?: string | undefined },
    ): Promise<AnyItem>;
  };
  move: { mutate(input: Target & { to: string; reason?: string | undefined }): Promise<AnyItem> };
  archive: { mutate(input: Target): Promise<AnyItem> };
  restore: { mutate(input: Target): Promise<AnyItem> };
}

/** The procedures of a kind known only at run time; the server checks what the compiler cannot. */
export function areaOf(client: Client, kind: Kind): AreaClient {
  return client[KINDS[kind].area];
}
