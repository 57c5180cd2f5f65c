import type {
  BacklogKind,
  BalanceInputs,
  ItemSummary,
  Priority,
  ProjectId,
  RiceInputs,
  WsjfInputs,
} from '@throughline/schema';

/** An open item with what was judged of it; tasks have no balance. */
export interface JudgedItem {
  item: ItemSummary;
  number: number;
  priority: Priority | null;
  wsjf: WsjfInputs | null;
  rice: RiceInputs | null;
  balance: BalanceInputs | null;
}

export interface PriorityStore {
  /** The items of a kind that are still to be done, by number: neither archived, nor over. One statement. */
  open(projectId: ProjectId, kind: BacklogKind): Promise<JudgedItem[]>;
}
