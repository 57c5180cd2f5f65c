import { RULES } from '@throughline/domain';
import { installedVersion } from '../install.ts';
import type { FileCheck, FileFinding } from './check-files.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * The findings as a SARIF 2.1.0 log, as code scanning services read it.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifOf(checks: readonly FileCheck[]): object {
  const results = checks.flatMap(({ findings, suppressed }) => [
    ...findings.map(resultOf),
    ...suppressed.map((finding) => ({
      ...resultOf(finding),
      suppressions: [{ kind: 'external', justification: finding.reason }],
    })),
  ]);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Throughline',
            semanticVersion: installedVersion(),
            rules: RULES.map(({ id, title, why, severity, guide }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: why },
              defaultConfiguration: { level: LEVELS[severity] },
              properties: { guide },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

function resultOf(finding: FileFinding): object {
  const { rule, severity, message, path, line, column, lineEnd, columnEnd, fix } = finding;
  const uri = encodeURI(path.startsWith('/') ? `file://${path}` : path);
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: line, startColumn: column, endLine: lineEnd, endColumn: columnEnd },
        },
        logicalLocations: [{ name: finding.item }],
      },
    ],
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: [
                {
                  deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
                  insertedContent: { text: fix.text },
                },
              ],
            },
          ],
        },
      ],
    }),
  };
}
