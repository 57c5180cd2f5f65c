import type { FoundRequirement } from '@throughline/shared/schema';

/** What the findings of a page are about, by id. */
export type FoundRequirements = ReadonlyMap<string, FoundRequirement>;
