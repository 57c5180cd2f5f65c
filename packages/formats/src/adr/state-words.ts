import type { StateOf } from '@throughline/schema';

export type DecisionState = StateOf<'decision'>;

/** What people write for the states of a decision, in the languages ADRs are mostly written in. */
const WORDS: Record<DecisionState, string> = {
  proposed: `proposed|proposal|proposing|draft|drafted|pending|open|new|idea|wip|work in progress|in progress|
    (?:in|under|for|open for|needs|up for|ready for) (?:discussion|review|consideration|evaluation|decision|approval)|
    discussion|discussing|review|reviewing|considering|considered|request for comments?|rfc|undecided|
    to be decided|tbd|awaiting[\\w ]*|suggested|incomplete|unfinished|in draft|
    vorgeschlagen|vorschlag|entwurf|in diskussion|offen|proposé|proposée|brouillon|en discussion|
    propuesto|propuesta|borrador|proposto|proposta|rascunho|bozza|voorgesteld|concept|提案|提议|草案`,
  accepted: `accepted|accept|approved|adopted|agreed|decided|ratified|final|finalised|finalized|active|
    implemented|done|complete|completed|in effect|in force|in use|effective|current|valid|confirmed|
    signed off|committed|made|resolved|amended|
    angenommen|akzeptiert|genehmigt|beschlossen|entschieden|umgesetzt|accepté|acceptée|approuvé|adopté|
    aceptado|aceptada|aprobado|aprobada|aceito|aceite|aprovado|aprovada|accettato|accettata|approvato|
    geaccepteerd|aanvaard|採用|承認|承認済み|已接受|已采纳|通过`,
  rejected: `rejected|reject|declined|refused|denied|dismissed|discarded|withdrawn|abandoned|dropped|cancelled|
    canceled|not accepted|not approved|not adopted|won'?t do|
    abgelehnt|verworfen|zurückgezogen|rejeté|rejetée|refusé|rechazado|rechazada|rejeitado|rejeitada|
    rifiutato|afgewezen|却下|已拒绝|拒绝`,
  deprecated: `deprecated|obsolete|obsoleted|outdated|retired|archived|expired|historical|no longer (?:relevant|valid|in use)|
    veraltet|überholt|déprécié|obsolète|obsoleto|obsoleta|verouderd|非推奨|已废弃|废弃`,
  superseded: `superseded|superceded|superseeded|superseed|replaced|overridden|overruled|
    ersetzt|abgelöst|remplacé|remplacée|reemplazado|reemplazada|sustituido|substituído|substituída|
    sostituito|vervangen|置き換え|已取代|被取代`,
};

const STATES = Object.keys(WORDS) as DecisionState[];
const ALTERNATIVES = STATES.map((state) => [state, alternativesOf(WORDS[state])] as const);

// Latin words end at a letter's end; scripts without spaces between words have no such border.
function alternativesOf(words: string): string {
  return `(?:${words.replaceAll(/\s*\n\s*/g, '')})(?![a-zà-ÿ])`;
}

const AT_START = ALTERNATIVES.map(
  ([state, words]) => [state, new RegExp(`^${words}`, 'iu')] as const,
);
const ANYWHERE = ALTERNATIVES.map(
  ([state, words]) => [state, new RegExp(`(?<![a-zà-ÿ])${words}`, 'giu')] as const,
);

/** The state whose word a text begins with. */
export function stateAtStart(text: string): DecisionState | null {
  return AT_START.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Every word for a state in a text, in order, with where it stands. */
export function stateWordsIn(text: string): { state: DecisionState; start: number; end: number }[] {
  return ANYWHERE.flatMap(([state, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      state,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

/** Every state that a text names, in the order of the text. */
export function statesIn(text: string): DecisionState[] {
  return stateWordsIn(text).map(({ state }) => state);
}

/** What is left of a text without all words for states. */
export function withoutStates(text: string): string {
  return ANYWHERE.reduce((rest, [, pattern]) => rest.replaceAll(pattern, ' '), text);
}
