import { LinkIcon } from '@primer/octicons-react';
import { LINK_RULES, type Kind, type LinkType } from '@throughline/shared/schema';
import { KeyLink } from '../../../components/key-link.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import classes from './restored-note.module.css';

interface LinkedNoteProps {
  link: LinkType;
  other: string;
  /** The existing item is where the link starts. */
  isOtherFirst: boolean;
  kind: Kind;
}

/** Says how the new item will be linked as soon as it is made. */
export function LinkedNote({ link, other, isOtherFirst, kind }: LinkedNoteProps) {
  const { says, inverse } = LINK_RULES[link];
  return (
    <p className={classes.note}>
      <LinkIcon size={14} /> The new {KIND_WORDS[kind].one.toLowerCase()}{' '}
      {isOtherFirst ? inverse : says} <KeyLink itemKey={other.toUpperCase()} />
    </p>
  );
}
