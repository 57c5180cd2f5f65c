import { Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { SearchIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type RefObject } from 'react';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './search-field.module.css';

const PAUSE_MS = 180;

/** Searches titles and texts while one types. The field runs ahead of the address, which follows at each pause. */
export function SearchField({
  search,
  inputRef,
}: {
  search: ListSearch;
  inputRef: RefObject<HTMLInputElement | null>;
}) {
  const navigate = useNavigate();
  const [text, setText] = useState(search.q ?? '');
  const [lastQuery, setLastQuery] = useState(search.q ?? '');
  const apply = useDebouncedCallback((q: string) => {
    setLastQuery(q);
    void navigate({
      to: '.',
      replace: true,
      search: (before: ListSearch) => ({ ...before, q: q || undefined }),
    });
  }, PAUSE_MS);

  // Somebody else changed the address: back, forward, or a cleared filter.
  if ((search.q ?? '') !== lastQuery) {
    setLastQuery(search.q ?? '');
    setText(search.q ?? '');
  }

  return (
    <TextInput
      ref={inputRef}
      type="search"
      size="xs"
      className={classes.field}
      aria-label="Search this list"
      placeholder="Search"
      leftSection={<SearchIcon size={14} />}
      rightSection={text === '' && <Kbd aria-hidden>/</Kbd>}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        apply(event.currentTarget.value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
