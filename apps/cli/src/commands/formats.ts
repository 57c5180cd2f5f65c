import { FORMATS, type FormatTakes } from '@throughline/formats';
import type { Run } from '../definition.ts';

export const run: Run = async (session) => {
  const { paint } = session;
  return {
    data: { formats: FORMATS },
    text: () =>
      FORMATS.map(({ id, title, reads, takes, writes }) =>
        [
          `${paint.bold(title)} ${paint.dim(id)}`,
          ...(reads === null ? [] : [`  reads   ${reads}`]),
          ...(takes === null ? [] : [`  takes   ${takesText(takes)}`]),
          ...(writes === null ? [] : [`  writes  ${writes}`]),
        ].join('\n'),
      ).join('\n'),
  };
};

/** What sync and export write back into such files: `edits, new decisions as files, links (amends)`. */
function takesText({ newFiles, newEntries, links }: FormatTakes): string {
  return [
    'edits',
    ...newFiles.map((kind) => `new ${kind}s as files`),
    ...newEntries.map((kind) => `new ${kind}s`),
    ...(links.length > 0 ? [`links (${links.join(', ')})`] : []),
  ].join(', ');
}
