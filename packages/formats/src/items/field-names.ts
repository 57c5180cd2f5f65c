/** What a column or an attribute of another tool says of a requirement. */
export type RequirementPart =
  | 'id'
  | 'title'
  | 'heading'
  | 'statement'
  | 'rationale'
  | 'acceptanceCriteria'
  | 'state'
  | 'priority'
  | 'owner'
  | 'labels'
  | 'body'
  | 'refines'
  | 'depends'
  | 'conflicts';

/** Names as tools write them, in lower case and without anything but letters and digits. */
const NAMES: Readonly<Record<RequirementPart, string>> = {
  id: 'id uid key foreignid identifier requirementid reqid reqno number no objectidentifier absolutenumber ref',
  title:
    'title name shortname summary subject requirementtitle requirementname objectshorttext shorttext',
  heading: 'heading chaptername objectheading chapter',
  statement:
    'statement text requirement requirementtext requirementstatement objecttext primarytext description content shall specification',
  rationale: 'rationale justification reason why',
  acceptanceCriteria:
    'acceptancecriteria acceptancecriterion acceptance criteria fitcriterion fitcriteria',
  state: 'status state lifecyclestatus lifecyclestate requirementstatus',
  priority: 'priority importance moscow prio',
  owner: 'owner assignee assignedto responsible',
  labels: 'labels label tags tag keywords category categories group section module component',
  body: 'comment comments note notes remark remarks body',
  refines: 'parent parents refines derivedfrom tracesto parentid uplink uplinks satisfies',
  depends: 'depends dependson dependencies dependency requires',
  conflicts: 'conflicts conflictswith',
};

const PART_OF = new Map(
  Object.entries(NAMES).flatMap(([part, names]) =>
    names.split(' ').map((name) => [name, part as RequirementPart] as const),
  ),
);

/** The part that a name means (`ReqIF.Text`, `Object Heading`, `Req. ID`); null where it means none. */
export function requirementPart(name: string): RequirementPart | null {
  const plain = name
    .slice(0, 100)
    .replace(/^reqif\./i, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '');
  return PART_OF.get(plain) ?? null;
}
