import type {
  BacklogKind,
  PrioritisationMethod,
  Priority,
  RiceInputs,
  WsjfInputs,
} from '@throughline/schema';
import { costOfDelay, riceScore, wsjfScore } from './scores.ts';

const RULES = {
  wsjf: 'WSJF, the cost of delay over the size of the job',
  rice: 'RICE, reach × impact × confidence over effort',
} as const;

/** How the order of a backlog comes about. */
export function explainOrder(kind: BacklogKind, method: PrioritisationMethod): string {
  const first = kind === 'requirement' ? 'By MoSCoW first' : 'By priority first';
  return `${first}, then by ${RULES[method]}; what others rest on comes before them, ties go by key. What has no inputs stands apart.`;
}

interface Place {
  rank: number;
  priority: Priority | null;
  inputs: WsjfInputs | RiceInputs;
  after: readonly string[];
  before: string | null;
}

/** `3rd: should; cost of delay 21 (8 + 8 + 5) over size 3 = 7.0; after REQ-4, which it rests on.` */
export function explainPlace({ rank, priority, inputs, after, before }: Place): string {
  const parts = [
    priority ?? 'no priority',
    'jobSize' in inputs ? wsjfWords(inputs) : riceWords(inputs),
    ...(before === null ? [] : [`drawn up to come before ${before}, which rests on it`]),
    ...(after.length === 0 ? [] : [`after ${after.join(', ')}, which it rests on`]),
  ];
  return `${ordinal(rank)}: ${parts.join('; ')}.`;
}

function wsjfWords(inputs: WsjfInputs): string {
  const { businessValue, timeCriticality, riskReduction, jobSize } = inputs;
  return `cost of delay ${costOfDelay(inputs)} (${businessValue} + ${timeCriticality} + ${riskReduction}) over size ${jobSize} = ${wsjfScore(inputs).toFixed(1)}`;
}

function riceWords(inputs: RiceInputs): string {
  const { reach, impact, confidencePercent, effortPersonMonths } = inputs;
  const months = effortPersonMonths === 1 ? 'person-month' : 'person-months';
  return `reach ${reach} × impact ${impact} × ${confidencePercent} % over ${effortPersonMonths} ${months} = ${riceScore(inputs).toFixed(1)}`;
}

const SUFFIXES: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** `1st`, `2nd`, `11th`, `23rd`. */
export function ordinal(rank: number): string {
  const isTeen = Math.floor(rank / 10) % 10 === 1;
  return `${rank}${isTeen ? 'th' : (SUFFIXES[rank % 10] ?? 'th')}`;
}
