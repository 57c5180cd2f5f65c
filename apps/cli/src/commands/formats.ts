import { FORMATS } from '@throughline/formats';
import type { Run } from '../definition.ts';

export const run: Run = async (session) => {
  const { paint } = session;
  return {
    data: { formats: FORMATS },
    text: () =>
      FORMATS.map(({ id, title, reads, writes }) =>
        [
          `${paint.bold(title)} ${paint.dim(id)}`,
          ...(reads === null ? [] : [`  reads   ${reads}`]),
          ...(writes === null ? [] : [`  writes  ${writes}`]),
        ].join('\n'),
      ).join('\n'),
  };
};
