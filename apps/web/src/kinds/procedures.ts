import type { AppRouter } from '@throughline/shared';
import type {
  Fields,
  Item,
  ItemId,
  Kind,
  ListItemsInput,
  NewLink,
  Priority,
  ProjectId,
  State,
} from '@throughline/shared/schema';
import type { DecorateProcedure, DefaultFeatureFlags } from '@trpc/tanstack-react-query';
import { trpcOptions, useTRPC } from '../app/trpc.ts';
import { areaOf } from './areas.ts';

interface Shape<Input, Output> {
  input: Input;
  output: Output;
  transformer: true;
  errorShape: AppRouter['_def']['_config']['$types']['errorShape'];
  featureFlags: DefaultFeatureFlags;
}
type Query<Input, Output> = DecorateProcedure<'query', Shape<Input, Output>>;
type Mutation<Input, Output> = DecorateProcedure<'mutation', Shape<Input, Output>>;

interface Write {
  projectId: ProjectId;
  id: ItemId;
  expectedVersion: number;
  idempotencyKey?: string | undefined;
}

export interface ListOfKindInput {
  projectId: ProjectId;
  filter: {
    states?: State[];
    priorities?: Priority[];
    labels?: string[];
    owner?: string;
    text?: string;
    isArchived?: boolean;
  };
  sort: NonNullable<ListItemsInput['sort']>;
  limit: number;
  cursor?: string | undefined;
}

interface ItemsPage {
  items: Item[];
  nextCursor: string | null;
  total: number | null;
}

/** What every kind has, written once. Each kind's own router is stricter: it knows its states and fields. */
export interface KindProcedures {
  list: Query<ListOfKindInput, ItemsPage>;
  create: Mutation<
    {
      projectId: ProjectId;
      data: Fields & { title: string };
      links?: NewLink[];
      idempotencyKey?: string;
    },
    Item & Fields
  >;
  update: Mutation<Write & { data: Fields }, Item & Fields>;
  move: Mutation<Write & { to: State; reason?: string }, Item & Fields>;
  archive: Mutation<Write, Item & Fields>;
  restore: Mutation<Write, Item & Fields>;
}

/**
 * The procedures of a kind that is known at run time only. The cast is sound: all routers of kinds have the
 * same procedures, and the server checks every input against the kind's own schema.
 */
export function useProcedures(kind: Kind): KindProcedures {
  return useTRPC()[areaOf(kind)] as unknown as KindProcedures;
}

/** The same for route loaders. */
export function proceduresOf(kind: Kind): KindProcedures {
  return trpcOptions[areaOf(kind)] as unknown as KindProcedures;
}
