import ReactMarkdown, { defaultUrlTransform, type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { KEY_PROTOCOL, linkKeys } from './link-keys.ts';
import { KeyLink } from './key-link.tsx';

/** HTML in the text is shown as text; addresses other than web, mail and our keys lose their target. */
const keepKeys = (url: string) => (url.startsWith(KEY_PROTOCOL) ? url : defaultUrlTransform(url));

const components: Components = {
  a: ({ href, children }) => {
    if (href?.startsWith(KEY_PROTOCOL))
      return <KeyLink itemKey={href.slice(KEY_PROTOCOL.length)} />;
    if (!href || href.startsWith('#')) return <>{children}</>;
    return (
      <a href={href} target="_blank" rel="noreferrer noopener nofollow">
        {children}
      </a>
    );
  },
  // Pictures would be fetched from wherever the text says: name them, and let people decide.
  img: ({ src, alt }) => (
    <a
      href={typeof src === 'string' ? src : undefined}
      target="_blank"
      rel="noreferrer noopener nofollow"
    >
      Picture: {alt || 'without a name'}
    </a>
  ),
  // The page has its own first and second headings.
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h5>{children}</h5>,
  h4: ({ children }) => <h6>{children}</h6>,
  // Long lines scroll, so keyboards must be able to get into it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
};

export function RenderedMarkdown({ text }: { text: string }) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm, linkKeys]}
      components={components}
      urlTransform={keepKeys}
    >
      {text}
    </ReactMarkdown>
  );
}
