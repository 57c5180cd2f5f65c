import { Button } from '@mantine/core';
import { useState } from 'react';
import { useProject } from '../../routes/use-project.ts';
import { isShort, SuppressForm } from '../findings/suppress-form.tsx';
import { useSuppression } from '../findings/use-suppression.ts';
import { AlertIcon, CheckIcon, InfoIcon, XCircleIcon } from '@primer/octicons-react';
import { applyRewrite } from '@throughline/domain';
import type { CheckedRequirement, EarsPattern, Finding } from '@throughline/shared/schema';
import classes from './statement-findings.module.css';
import { SuppressedFindings } from './suppressed-findings.tsx';

const PATTERNS: Record<EarsPattern, string> = {
  ubiquitous: 'Always true: “the … shall …”',
  state: 'While something holds: “while …, the … shall …”',
  event: 'When something happens: “when …, the … shall …”',
  optional: 'Where something is there: “where …, the … shall …”',
  unwanted: 'If something goes wrong: “if …, then the … shall …”',
  complex: 'Several conditions at once',
  none: 'No pattern: write “when …, the … shall …”',
};
const ICONS = { error: XCircleIcon, warning: AlertIcon, info: InfoIcon } as const;

/** What the analysis has to say of a statement while it is written: its pattern, and what could be misread. */
export function StatementFindings({
  text,
  analysis,
  itemKey,
  onRewrite,
}: {
  text: string;
  analysis: CheckedRequirement | null;
  /** The requirement's key; null while there is none. */
  itemKey: string | null;
  onRewrite: (text: string) => void;
}) {
  if (!analysis || text.trim() === '') return null;
  const { pattern, findings, suppressed } = analysis;
  // Offsets are good for the text they came with; while one types they are not for what is in the field.
  const isCurrent = analysis.text === text;

  return (
    <div className={classes.findings} aria-live="polite">
      <p className={classes.pattern} data-none={pattern === 'none' || undefined}>
        {pattern !== 'none' && <CheckIcon size={14} />} {PATTERNS[pattern]}
      </p>
      <ul>
        {findings.map((finding) => (
          <FindingLine
            key={`${finding.rule} ${finding.start} ${finding.end}`}
            finding={finding}
            itemKey={itemKey}
            onApply={
              isCurrent && finding.rewrite
                ? () => onRewrite(applyRewrite(text, finding.rewrite!))
                : undefined
            }
          />
        ))}
      </ul>
      {suppressed.length > 0 && (
        <SuppressedFindings suppressed={suppressed} itemKey={itemKey ?? ''} />
      )}
    </div>
  );
}

function FindingLine({
  finding,
  itemKey,
  onApply,
}: {
  finding: Finding;
  itemKey: string | null;
  onApply: (() => void) | undefined;
}) {
  const { id: projectId } = useProject();
  const { suppress } = useSuppression(projectId);
  const [isSuppressing, setIsSuppressing] = useState(false);
  const { rule, text } = finding;
  const Icon = ICONS[finding.severity];
  return (
    <li
      className={classes.finding}
      data-severity={finding.severity}
      title={`From ${finding.guide}`}
    >
      <Icon size={14} aria-label={finding.severity} />
      <span>
        {!finding.message.includes(finding.text) && (
          <mark className={classes.words}>{finding.text}</mark>
        )}{' '}
        {finding.message}
      </span>
      <span className={classes.acts}>
        {onApply && (
          <Button variant="default" size="compact-xs" onClick={onApply}>
            {finding.rewrite!.text ? `Write “${finding.rewrite!.text}”` : 'Leave it out'}
          </Button>
        )}
        {itemKey && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={isSuppressing}
            onClick={() => setIsSuppressing(!isSuppressing)}
          >
            Suppress…
          </Button>
        )}
      </span>
      {itemKey && isSuppressing && (
        <div className={classes.suppress}>
          <SuppressForm
            covered={{ rule, item: itemKey, ...(isShort(text) && { text: text.trim() }) }}
            onSuppress={suppress}
            onDone={() => setIsSuppressing(false)}
          />
        </div>
      )}
    </li>
  );
}
