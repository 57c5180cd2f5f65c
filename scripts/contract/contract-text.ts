const WIDTH = 100;

/** JSON for people and for line-wise merges: what fits into a line stands on one. */
export function printJson(value: unknown, indent = '', room = WIDTH): string {
  const short = JSON.stringify(value);
  if (indent.length + short.length <= room || value === null || typeof value !== 'object') {
    return short;
  }
  const inner = `${indent} `;
  const lines = Array.isArray(value)
    ? value.map((each) => inner + printJson(each, inner))
    : Object.entries(value).map(([key, each]) => {
        const head = `${inner}${JSON.stringify(key)}: `;
        return head + printJson(each, inner, WIDTH - head.length + inner.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
