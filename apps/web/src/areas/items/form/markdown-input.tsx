import { Textarea, type TextareaProps } from '@mantine/core';
import {
  BoldIcon,
  CodeIcon,
  EyeIcon,
  ItalicIcon,
  LinkIcon,
  ListUnorderedIcon,
  PencilIcon,
  QuoteIcon,
  type Icon,
} from '@primer/octicons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Markdown } from '../../../components/markdown.tsx';
import classes from './markdown-input.module.css';
import { linkTo, prefixLines, surround, type Edit, type Selected } from './markdown-marks.ts';

interface Tool {
  name: string;
  Icon: Icon;
  /** With Ctrl or the command key. */
  key?: string;
  edit: (selected: Selected) => Edit;
}

const TOOLS: readonly Tool[] = [
  { name: 'Bold', Icon: BoldIcon, key: 'b', edit: (text) => surround(text, '**') },
  { name: 'Italic', Icon: ItalicIcon, key: 'i', edit: (text) => surround(text, '_') },
  { name: 'Code', Icon: CodeIcon, edit: (text) => surround(text, '`') },
  { name: 'Web link', Icon: LinkIcon, edit: linkTo },
  { name: 'List', Icon: ListUnorderedIcon, edit: (text) => prefixLines(text, '- ') },
  { name: 'Quote', Icon: QuoteIcon, edit: (text) => prefixLines(text, '> ') },
];

type MarkdownInputProps = Omit<TextareaProps, 'value'> & { label: string; value: string };

/** Markdown as text, with tools for those who don't know it by heart, and a look at how it will read. */
export function MarkdownInput(props: MarkdownInputProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPreview, setIsPreview] = useState(false);
  const apply = ({ edit }: Tool) => {
    const input = area.current;
    if (!input) return;
    const { value: text, selectionStart: start, selectionEnd: end } = input;
    write(input, edit({ text, start, end }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const tool = TOOLS.find(({ key }) => key === event.key);
    if (!tool || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    apply(tool);
  };
  const Switch = isPreview ? PencilIcon : EyeIcon;

  return (
    <div className={classes.markdown} data-preview={isPreview || undefined}>
      <div className={classes.tools} role="toolbar" aria-label="Formatting">
        {!isPreview &&
          TOOLS.map((tool) => (
            <button
              key={tool.name}
              type="button"
              tabIndex={-1}
              className={classes.tool}
              aria-label={tool.name}
              title={tool.key ? `${tool.name} (Ctrl ${tool.key.toUpperCase()})` : tool.name}
              // The text keeps the focus and with it what is selected.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => apply(tool)}
            >
              <tool.Icon size={14} />
            </button>
          ))}
        <button
          type="button"
          className={classes.tool}
          data-switch
          aria-pressed={isPreview}
          onClick={() => setIsPreview(!isPreview)}
        >
          <Switch size={14} /> {isPreview ? 'Write' : 'Preview'}
        </button>
      </div>
      <Textarea {...props} ref={area} onKeyDown={onKeyDown} />
      {isPreview && (
        <div className={classes.preview} aria-label="As it will read" role="group">
          {props.value.trim() === '' ? (
            <p className={classes.nothing}>Nothing to show yet.</p>
          ) : (
            <Markdown text={props.value} />
          )}
        </div>
      )}
    </div>
  );
}

/** By the browser's own command, so that its undo knows of it. */
function write(input: HTMLTextAreaElement, edit: Edit): void {
  input.focus();
  input.setSelectionRange(edit.from, edit.to);
  document.execCommand('insertText', false, edit.text);
  input.setSelectionRange(edit.start, edit.end);
}
