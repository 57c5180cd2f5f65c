import { type CheckedSet, type LocatedSetFinding, RULES, SET_RULES } from '@throughline/domain';
import { installedVersion } from '../install.ts';
import type { FileCheck, FileFinding, Place } from './check-files.ts';

/** Where a stretch of a requirement stands. */
export type PlaceInFile = Place & { path: string; item: string };

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * The findings as a SARIF 2.1.0 log, as code scanning services read it.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifOf(checks: readonly FileCheck[], set: CheckedSet<PlaceInFile>): object {
  const suppressions = (reason: string) => [{ kind: 'external', justification: reason }];
  const results = [
    ...checks.flatMap(({ findings, suppressed }) => [
      ...findings.map(resultOf),
      ...suppressed.map((each) => ({ ...resultOf(each), suppressions: suppressions(each.reason) })),
    ]),
    ...set.findings.map(setResultOf),
    ...set.suppressed.map((each) => ({
      ...setResultOf(each),
      suppressions: suppressions(each.reason),
    })),
  ];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Throughline',
            semanticVersion: installedVersion(),
            rules: [
              ...RULES.map(({ id, title, why, severity, guide }) => ({
                id,
                shortDescription: { text: title },
                fullDescription: { text: why },
                defaultConfiguration: { level: LEVELS[severity] },
                properties: { guide },
              })),
              ...Object.entries(SET_RULES).map(([id, { title, guide }]) => ({
                id,
                shortDescription: { text: title },
                properties: { guide },
              })),
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

function resultOf(finding: FileFinding): object {
  const { rule, severity, message, path, fix } = finding;
  const artifactLocation = { uri: uriOf(path) };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(finding)],
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
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

function setResultOf({ rule, severity, message, places }: LocatedSetFinding<PlaceInFile>): object {
  const [first, ...others] = places;
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: first ? [locationOf(first)] : [],
    relatedLocations: others.map((place, id) => ({ id, ...locationOf(place) })),
  };
}

function locationOf({ path, item, line, column, lineEnd, columnEnd }: PlaceInFile) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: { startLine: line, startColumn: column, endLine: lineEnd, endColumn: columnEnd },
    },
    logicalLocations: [{ name: item }],
  };
}

const uriOf = (path: string): string => encodeURI(path.startsWith('/') ? `file://${path}` : path);
