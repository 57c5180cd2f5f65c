import type { ChangeAction, Role } from '@throughline/schema';
import type { Fixture } from './fixture.ts';

/** What a procedure asks for and leaves behind. */
export interface ProcedureCase {
  /** The least role that may call it; `owner` is who may enter every workspace. */
  role: Role | 'owner';
  /** A valid input, with everything that the call uses up made anew. */
  input: (fixture: Fixture) => object | Promise<object>;
  /** What a mutation writes to the log of its project, in order; a string says why it writes nothing. */
  log?: ChangeAction[] | string;
}
