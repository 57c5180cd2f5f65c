/** A text with what is selected in it, as UTF-16 offsets. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Put `text` where `from` to `to` is, and select `start` to `end` of the whole. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  start: number;
  end: number;
}

/** Puts a mark around what is selected, or takes it off where it is there already. */
export function surround({ text, start, end }: Selected, mark: string): Edit {
  const size = mark.length;
  const chosen = text.slice(start, end);
  const isMarked = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark;
  if (isMarked) {
    return {
      from: start - size,
      to: end + size,
      text: chosen,
      start: start - size,
      end: end - size,
    };
  }
  return {
    from: start,
    to: end,
    text: `${mark}${chosen}${mark}`,
    start: start + size,
    end: end + size,
  };
}

/** Begins every line that the selection touches with a prefix, or takes it off where all have it. */
export function prefixLines({ text, start, end }: Selected, prefix: string): Edit {
  // Not lastIndexOf from -1: that looks at the first character all the same.
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', Math.max(start, end - 1));
  const to = after < 0 ? text.length : after;
  const lines = text.slice(from, to).split('\n');
  const isPrefixed = lines.every((line) => line.startsWith(prefix));
  const changed = lines
    .map((line) => (isPrefixed ? line.slice(prefix.length) : prefix + line))
    .join('\n');
  return { from, to, text: changed, start: from, end: from + changed.length };
}

/** Makes a link of what is selected, and selects where its address goes. */
export function linkTo({ text, start, end }: Selected): Edit {
  const words = text.slice(start, end) || 'words';
  const at = start + words.length + 3;
  return {
    from: start,
    to: end,
    text: `[${words}](address)`,
    start: at,
    end: at + 'address'.length,
  };
}
