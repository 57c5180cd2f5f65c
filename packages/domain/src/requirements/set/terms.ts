import { MODALS } from '../analysis/words/function-words.ts';
import { placeAt, type Reading } from './read-member.ts';
import { type SetFinding, setFinding, type SetPlace } from './set-finding.ts';

/** One way to write a term, and where it stands so. */
interface Spelling {
  /** `log-in`, `login`, `log in`. */
  form: string;
  places: SetPlace[];
}

const LENGTH_MIN = 5;
const PLACES_MAX = 50;

/** British and American spellings of one word come to the same; so do hyphens and gaps. */
function keyOf(form: string): string {
  return form
    .replaceAll(/[-\s]/g, '')
    .replace(/our(?=s?$|ed$|ing$|ite|able)/, 'or')
    .replace(/is(?=e[sd]?$|ing$|ation)/, 'iz')
    .replace(/(?<=[a-z]{3})tre(?=s?$)/, 'ter')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/(?<=[a-z])ll(?=(?:ed|ing|er)$)/, 'l')
    .replace(/s$/, '');
}

/** Terms that are written in several ways: the rarer ones are reported. */
export function inconsistentTerms(readings: readonly Reading[]): SetFinding[] {
  const solid = new Map<string, Map<string, Spelling>>();
  const note = (form: string, place: () => SetPlace) => {
    const key = keyOf(form);
    const spellings = solid.get(key) ?? new Map<string, Spelling>();
    // Singular and plural are one way to write it.
    const bare = form.replace(/s$/, '');
    const spelling = spellings.get(bare) ?? { form, places: [] };
    if (spelling.places.length < PLACES_MAX) spelling.places.push(place());
    spellings.set(bare, spelling);
    solid.set(key, spellings);
  };
  for (const reading of readings) {
    const { tokens } = reading.statement;
    for (const [index, { kind, lower }] of tokens.entries())
      if (kind === 'word' && lower.length >= LENGTH_MIN && !lower.includes("'"))
        note(lower, () => placeAt(reading, index, index + 1));
  }
  // Two words are one term only where someone wrote them as one.
  for (const reading of readings) {
    const { tokens } = reading.statement;
    for (let index = 0; index + 1 < tokens.length; index += 1) {
      const [one, two] = [tokens[index]!, tokens[index + 1]!];
      if (one.kind !== 'word' || two.kind !== 'word') continue;
      // `shall log in`: a verb and its particle are no way to write the noun.
      if (VERB_PARTICLES.has(two.lower) || MODALS.has(one.lower)) continue;
      const form = `${one.lower} ${two.lower}`;
      if (form.length > LENGTH_MIN && solid.has(keyOf(form)))
        note(form, () => placeAt(reading, index, index + 2));
    }
  }
  return [...solid.values()].flatMap((spellings) =>
    spellings.size > 1 ? [toFinding([...spellings.values()])] : [],
  );
}

const VERB_PARTICLES = new Set(['in', 'out', 'up', 'down', 'off', 'on', 'over', 'back']);

function toFinding(spellings: Spelling[]): SetFinding {
  const [usual, ...others] = spellings.toSorted(
    (a, b) => b.places.length - a.places.length || (a.form < b.form ? -1 : 1),
  );
  const said = [usual!, ...others]
    .map(({ form, places }) => `“${form}” (${places.length})`)
    .join(', ');
  // `a source-root path`, `the source root`: before a noun the hyphen may be right.
  const isHyphenOnly = new Set(spellings.map(({ form }) => form.replaceAll('-', ' '))).size === 1;
  return setFinding('SET-TERM', {
    severity: isHyphenOnly ? 'info' : 'warning',
    confidence: isHyphenOnly ? 0.5 : 0.75,
    message: `One term is written in ${spellings.length} ways: ${said}. Write it one way, such as “${usual!.form}”.`,
    places: others.flatMap(({ places }) => places),
  });
}
