import { wordSet } from '../text/phrases.ts';
import { baseOfParticiple } from './verbs.ts';

/** Words in -ed after `be` that describe and name no act: `is experienced`, `is advanced`. */
const DESCRIBING = wordSet(`
  advanced aged biased complicated crowded dedicated detailed deserted experienced gifted interested limited-purpose
  sophisticated skilled talented tired pleased embarrassed excited frightened worried scared bored confused annoyed
  naked rugged ragged sacred wicked kindred hundred red bed shed speed need feed seed exceed proceed
  succeed indeed embed breed bleed weed creed greed med unprecedented unlimited supposed aforementioned
  left-handed right-handed so-called concerned cost undecided married nested outdated`);

/** Acts that can be undone, so that `unlocked` is a participle; all other `un…ed` words describe. */
const UNDOABLE =
  /^un(?:assigned|blocked|bound|checked|deployed|do|done|frozen|install|installed|linked|loaded|locked|masked|mounted|muted|packed|pinned|plugged|published|registered|selected|subscribed|wrapped|zipped|folded|veiled)$/;

/** Prefixes that leave a participle a participle; `cloud-based` is a compound adjective. */
const VERBAL_PREFIX =
  /^(?:re|pre|de|over|under|co|auto|mis|cross|double|force|hard|soft|hot|fast)-/;

/** Intransitive participles: `is gone`, `has become` are not passive. */
const INTRANSITIVE = wordSet('been become come gone begun risen fallen had grown got');

/** Verbs that take no object, so that be + participle of them is no passive: `are occurred` is a slip. */
const NO_OBJECT = wordSet(
  'occurred happened existed appeared disappeared arrived expired failed succeeded remained',
);

/** Says whether a word after a form of `be` can make a passive. */
export function isPassiveParticiple(word: string): boolean {
  if (DESCRIBING.has(word) || INTRANSITIVE.has(word) || NO_OBJECT.has(word)) return false;
  const core = word.replace(VERBAL_PREFIX, '');
  if (core.includes('-')) return false;
  if (core.startsWith('un') && core.endsWith('ed') && baseOfParticiple(core) === null) {
    return UNDOABLE.test(core) || core.startsWith('under') || core.startsWith('unif');
  }
  if (baseOfParticiple(core) !== null) return true;
  return core.length > 4 && core.endsWith('ed');
}
