import {
  BeakerIcon,
  BookIcon,
  ChecklistIcon,
  CommentIcon,
  GoalIcon,
  LawIcon,
  PackageIcon,
  PeopleIcon,
  QuestionIcon,
  RocketIcon,
  ShieldCheckIcon,
  TasklistIcon,
  type Icon,
} from '@primer/octicons-react';
import type { Kind } from '@throughline/shared/schema';
import classes from './kind-icon.module.css';
import { KIND_WORDS } from './kind-words.ts';

const ICONS: Record<Kind, Icon> = {
  stakeholder: PeopleIcon,
  goal: GoalIcon,
  requirement: ChecklistIcon,
  question: QuestionIcon,
  research: BeakerIcon,
  decision: LawIcon,
  component: PackageIcon,
  task: TasklistIcon,
  test: ShieldCheckIcon,
  release: RocketIcon,
  document: BookIcon,
  feedback: CommentIcon,
};

interface KindIconProps {
  kind: Kind;
  size?: number;
  /** Where no word beside it names the kind. */
  isLabelled?: boolean;
}

/** The kind's own sign in its own hue. */
export function KindIcon({ kind, size = 16, isLabelled = false }: KindIconProps) {
  const Glyph = ICONS[kind];
  return (
    <span className={classes.icon} data-kind={kind}>
      {isLabelled ? <Glyph size={size} aria-label={KIND_WORDS[kind].one} /> : <Glyph size={size} />}
    </span>
  );
}
