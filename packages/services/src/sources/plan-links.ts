import { CircleGuard } from '@throughline/domain';
import type { ResolvedLink } from '@throughline/formats';
import {
  ACYCLIC_LINK_TYPES,
  type ImportRemark,
  type ItemId,
  type LinkType,
} from '@throughline/schema';
import type { SourceFileRecord, SourceRef, StatedLink } from './source-store.ts';

export interface PlannedLink {
  type: LinkType;
  fromId: ItemId;
  toId: ItemId;
  path: string;
}

export interface LinkPlan {
  create: PlannedLink[];
  remove: PlannedLink[];
  unchanged: number;
  /** What each file read states now: the base of the next import. */
  stated: Map<string, StatedLink[]>;
  remarks: ImportRemark[];
}

export interface LinkQuestion {
  /** The links that the files read state, resolved. */
  links: readonly ResolvedLink[];
  /** Every file kept, as it was last read. */
  files: readonly Pick<SourceFileRecord, 'path' | 'statedLinks' | 'isGone'>[];
  readPaths: ReadonlySet<string>;
  /** Items by place, as it was before this import and as it will be after. */
  idBefore: (ref: SourceRef) => ItemId | undefined;
  idAfter: (ref: SourceRef) => ItemId | undefined;
  existing: readonly { type: LinkType; fromId: ItemId; toId: ItemId }[];
}

const keyOf = (link: { type: LinkType; fromId: ItemId; toId: ItemId }) =>
  `${link.fromId} ${link.type} ${link.toId}`;

/**
 * Takes over what the files' links changed since they were last read: a link that was stated before
 * and removed here stays removed, one that no file states any more goes.
 */
export function planLinks(question: LinkQuestion): LinkPlan {
  const plan: LinkPlan = { create: [], remove: [], unchanged: 0, stated: new Map(), remarks: [] };
  const before = statedBefore(question);
  const existing = new Set(question.existing.map(keyOf));
  const circles = new CircleGuard(
    question.existing.filter((link) => ACYCLIC_LINK_TYPES.includes(link.type)),
  );
  const now = new Set<string>();
  for (const path of question.readPaths) plan.stated.set(path, []);

  for (const link of question.links) {
    const fromId = question.idAfter(link.from);
    const toId = question.idAfter(link.to);
    if (!fromId || !toId) continue;
    const planned = { type: link.type, fromId, toId, path: link.declaredIn };
    const key = keyOf(planned);
    const isNew = !existing.has(key) && !before.has(key) && !now.has(key);
    if (isNew && ACYCLIC_LINK_TYPES.includes(link.type) && circles.wouldClose(planned)) {
      plan.remarks.push(circleRemark(link));
      continue;
    }
    for (const path of link.statedIn)
      plan.stated.get(path)?.push({ type: link.type, from: link.from, to: link.to });
    now.add(key);
    if (!isNew) {
      plan.unchanged += 1;
      continue;
    }
    circles.add(planned);
    plan.create.push(planned);
  }

  for (const [key, stated] of before) {
    if (stated.isElsewhere || now.has(key) || !existing.has(key)) continue;
    plan.remove.push(stated.link);
  }
  return plan;
}

/** Every link that some file stated when last read; `isElsewhere` when a file not read now states it. */
function statedBefore(
  question: LinkQuestion,
): Map<string, { link: PlannedLink; isElsewhere: boolean }> {
  const before = new Map<string, { link: PlannedLink; isElsewhere: boolean }>();
  for (const file of question.files) {
    const isElsewhere = !question.readPaths.has(file.path) && !file.isGone;
    for (const stated of file.statedLinks) {
      const fromId = question.idBefore(stated.from);
      const toId = question.idBefore(stated.to);
      if (!fromId || !toId) continue;
      const link = { type: stated.type, fromId, toId, path: file.path };
      const key = keyOf(link);
      before.set(key, {
        link,
        isElsewhere: isElsewhere || (before.get(key)?.isElsewhere ?? false),
      });
    }
  }
  return before;
}

function circleRemark(link: ResolvedLink): ImportRemark {
  return {
    path: link.declaredIn,
    line: link.line,
    lineEnd: link.line,
    code: 'link_cycle',
    message: `${link.from.sourceId} –${link.type}→ ${link.to.sourceId} would close a circle and was left out`,
  };
}
