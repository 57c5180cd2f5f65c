import { parseDocument } from 'yaml';

/** The statuses in the text of a Backlog.md config, first to last; empty where it lists none. */
export function statusesOfConfig(text: string): string[] {
  const document = parseDocument(text.slice(0, 200_000), {
    logLevel: 'silent',
    strict: false,
    schema: 'failsafe',
  });
  const statuses = document.errors.length > 0 ? null : document.get('statuses');
  const items: unknown =
    statuses && typeof statuses === 'object' && 'items' in statuses ? statuses.items : [];
  return Array.isArray(items) ? items.flatMap((item) => valueOf(item)) : [];
}

function valueOf(node: unknown): string[] {
  const value: unknown = node && typeof node === 'object' && 'value' in node ? node.value : null;
  return typeof value === 'string' ? [value] : [];
}

/** Whether a path is that of a Backlog.md config. */
export function isConfigPath(path: string): boolean {
  return /(?:^|\/)\.?backlog\/config\.ya?ml$|(?:^|\/)backlog\.config\.ya?ml$/i.test(path);
}
