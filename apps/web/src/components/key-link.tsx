import { Link, useParams } from '@tanstack/react-router';
import { parseKeyKind } from '../kinds/parse-key.ts';
import { useMoment } from '../routes/use-moment.ts';
import { copyKey } from './copy.ts';
import classes from './key-link.module.css';

interface KeyLinkProps {
  /** `REQ-12`. */
  itemKey: string;
  className?: string | undefined;
}

/** A key: mono, in its kind's hue, a link to its item; following it also puts it on the clipboard. */
export function KeyLink({ itemKey, className }: KeyLinkProps) {
  const { slug, key: here } = useParams({ strict: false });
  const kind = parseKeyKind(itemKey);
  const at = useMoment();
  const isHere = here?.toUpperCase() === itemKey;
  return (
    <Link
      to="/p/$slug/i/$key"
      params={{ slug: slug!, key: itemKey }}
      search={{ at }}
      className={[classes.key, className].join(' ')}
      data-kind={kind}
      aria-label={isHere ? `${itemKey}, copy` : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        if (isHere) event.preventDefault();
        void copyKey(itemKey, isHere);
      }}
    >
      {itemKey}
    </Link>
  );
}
