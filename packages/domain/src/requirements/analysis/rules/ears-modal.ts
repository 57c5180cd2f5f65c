import { replaceWords } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, quote, type Rule } from '../rule.ts';
import { rawAt, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';

const NEGATIVE = wordSet("cannot can't won't shouldn't mustn't shan't couldn't wouldn't");

/** `may` and `might` grant or guess: whether a duty is meant only the author knows. */
const PERMISSIVE = wordSet('may might');

export const earsModal: Rule = {
  id: 'EARS-MODAL',
  guide: GUIDES.ears,
  title: 'Use shall for what is binding',
  severity: 'error',
  smell: null,
  why: 'Readers and tests need to tell a duty from a wish, a forecast or a permission. One word, shall (or must, if the project writes that), says it.',
  bad: 'The gateway should reject expired tokens.',
  good: 'The gateway shall reject expired tokens.',
  find(statement) {
    // One binding sentence is enough: the others may explain.
    if (statement.ears.some((sentence) => sentence.isBinding)) return [];
    const sentence = statement.ears.find(({ modal }) => modal !== null);
    const modal = sentence?.modal;
    if (!modal) return [];
    const word = wordAt(statement, modal.from);
    const isPermissive = PERMISSIVE.has(word);
    // The capitals of Kiro are kept: WILL becomes SHALL.
    const binding = NEGATIVE.has(word) ? 'shall not' : 'shall';
    const rewrite = { ...replaceWords(statement, modal, binding) };
    if (!isShouted(rawAt(statement, modal.from))) rewrite.text = binding;
    return [
      matchAt(statement, modal, {
        message: isPermissive
          ? `${quote(statement, modal)} leaves it open whether this is a duty. Write “shall” if it is; else take it out of the requirement.`
          : `${quote(statement, modal)} does not bind. Write “${binding}”, and say how much it matters in the priority.`,
        confidence: isPermissive ? 0.8 : 0.9,
        severity: isPermissive ? 'warning' : 'error',
        rewrite: isPermissive ? null : rewrite,
      }),
    ];
  },
};

const isShouted = (word: string) => word.length > 1 && word === word.toUpperCase();
