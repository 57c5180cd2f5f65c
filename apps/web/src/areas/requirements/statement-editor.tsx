import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder as placeholderExtension } from '@codemirror/view';
import type { RequirementAnalysis } from '@throughline/shared/schema';
import { useEffect, useRef } from 'react';
import classes from './statement-editor.module.css';

export interface StatementEditorProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  label: string;
  placeholder?: string;
  /** Marked in the text once it is of the text that stands there. */
  analysis: RequirementAnalysis | null;
  isFocused: boolean;
}

/** Ctrl Enter is the form’s: it saves. */
const EDITING_KEYS = defaultKeymap.filter(({ key }) => key !== 'Mod-Enter');

/** A text field that underlines what could be misread while one types; F8 goes from mark to mark. */
export default function StatementEditor(props: StatementEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  // The editor is made once and calls what is current then.
  const current = useRef(props);
  useEffect(() => {
    current.current = props;
  });

  useEffect(() => {
    const { value, label, placeholder = '' } = current.current;
    const editor = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: value,
        extensions: [
          history(),
          keymap.of([...lintKeymap, ...historyKeymap, ...EDITING_KEYS]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
          placeholderExtension(placeholder),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) current.current.onChange(update.state.doc.toString());
          }),
          EditorView.domEventHandlers({ blur: () => current.current.onBlur?.() }),
        ],
      }),
    });
    view.current = editor;
    if (current.current.isFocused) {
      editor.dispatch({ selection: { anchor: value.length } });
      editor.focus();
    }
    return () => editor.destroy();
  }, []);

  const { value, analysis } = props;
  useEffect(() => {
    const editor = view.current!;
    const text = editor.state.doc.toString();
    if (text === value) return;
    editor.dispatch({
      changes: { from: 0, to: text.length, insert: value },
      // A rewrite is undone by itself, not with what was typed before it.
      annotations: isolateHistory.of('full'),
    });
  }, [value]);
  // While one types, the marks that there are move along with the text.
  const marked = analysis?.text === value ? analysis : null;
  useEffect(() => {
    const editor = view.current!;
    const isCurrent = marked?.text === editor.state.doc.toString();
    if (isCurrent || editor.state.doc.length === 0)
      editor.dispatch(setDiagnostics(editor.state, marked ? diagnosticsOf(marked) : []));
  }, [marked]);

  return <div ref={host} className={classes.editor} />;
}

function diagnosticsOf({ findings }: RequirementAnalysis): Diagnostic[] {
  return findings.map(({ start, end, severity, message, rule, rewrite }) => ({
    from: start,
    to: Math.max(start, end),
    severity,
    message,
    source: rule,
    actions: rewrite
      ? [
          {
            name: rewrite.text.trim() === '' ? 'Leave it out' : `Write “${rewrite.text.trim()}”`,
            apply: (editor: EditorView) =>
              editor.dispatch({
                changes: { from: rewrite.start, to: rewrite.end, insert: rewrite.text },
              }),
          },
        ]
      : [],
  }));
}
