import { READERS } from '@throughline/formats';
import type { Run } from '../definition.ts';

export const run: Run = async (session) => {
  const formats = READERS.map(({ id, title, reads }) => ({ id, title, reads }));
  const { paint } = session;
  return {
    data: { formats },
    text: () =>
      formats
        .map(({ id, title, reads }) => `${paint.bold(title)} ${paint.dim(id)}\n  ${reads}`)
        .join('\n'),
  };
};
