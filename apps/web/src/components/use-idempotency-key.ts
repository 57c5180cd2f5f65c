import { useRef } from 'react';

const KEY_WORDS = 4;

/**
 * A key for a call that must happen once: the same for the same input, so that sending a form again after
 * a lost answer gives that answer; another one as soon as the input is another.
 */
export function useIdempotencyKey(): (input: unknown) => string {
  const last = useRef({ input: '', key: '' });
  return (input) => {
    const text = JSON.stringify(input);
    if (last.current.input !== text) last.current = { input: text, key: randomKey() };
    return last.current.key;
  };
}

/** Not `randomUUID`: browsers keep that from pages that come over plain HTTP from another machine. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(KEY_WORDS))]
    .map((word) => word.toString(36))
    .join('-');
}
