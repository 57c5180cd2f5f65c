import { expectTypeOf, test } from 'vitest';
import type * as own from '@throughline/shared';
import type * as outside from '../../../docs/api/router.d.ts';

test('outsiders get the very types that our own clients have', () => {
  expectTypeOf<outside.RouterInputs>().toEqualTypeOf<own.RouterInputs>();
  expectTypeOf<outside.RouterOutputs>().toEqualTypeOf<own.RouterOutputs>();
  expectTypeOf<outside.Problem>().toEqualTypeOf<own.Problem>();
});
