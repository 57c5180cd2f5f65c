import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, type Statement } from '../statement.ts';

export const decimals: Rule = {
  id: 'INCOSE-R40',
  guide: GUIDES.incose,
  title: 'Write numbers in one format',
  severity: 'warning',
  smell: null,
  why: 'Where comma and point both mark decimals, 1,500 may be one and a half or fifteen hundred. A missing zero (.5) is read as 5.',
  bad: 'The scale shall report weights from 0.5 kg to 1,25 kg.',
  good: 'The scale shall report weights from 0.50 kg to 1.25 kg.',
  find(statement) {
    return [...mixedSeparators(statement), ...pointThenComma(statement), ...missingZero(statement)];
  },
};

function mixedSeparators(statement: Statement): Match[] {
  const numbers = statement.tokens.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []));
  const hasPoint = numbers.some((index) => /^\d+\.\d+$/.test(rawAt(statement, index)));
  if (!hasPoint) return [];
  return numbers
    .filter((index) => /^\d+,(?!\d{3}$)\d+$/.test(rawAt(statement, index)))
    .map((index) => {
      const number = { from: index, to: index + 1 };
      return matchAt(statement, number, {
        message: `${quote(statement, number)} has a decimal comma where other numbers have a point. Use one of them.`,
        confidence: 0.85,
      });
    });
}

/** `1.234,5`: the comma marks the decimals, as no other number of an English text has it. */
function pointThenComma(statement: Statement): Match[] {
  return statement.tokens.flatMap(({ kind }, index): Match[] => {
    if (kind !== 'number' || !/^\d{1,3}(?:\.\d{3})+,\d+$/.test(rawAt(statement, index))) return [];
    const number = { from: index, to: index + 1 };
    return [
      matchAt(statement, number, {
        message: `${quote(statement, number)} has points between thousands and a decimal comma. Write 1,234.5.`,
        confidence: 0.85,
      }),
    ];
  });
}

function missingZero(statement: Statement): Match[] {
  return statement.tokens.flatMap((token, index): Match[] => {
    const next = statement.tokens[index + 1];
    const before = statement.tokens[index - 1];
    const isPoint = token.lower === '.' && next?.kind === 'number' && next.start === token.end;
    if (!isPoint || before?.end === token.start) return [];
    const number = { from: index, to: index + 2 };
    return [
      matchAt(statement, number, {
        message: `${quote(statement, number)} begins with a point that is easily missed. Put a zero in front.`,
        confidence: 0.9,
        rewrite: { start: token.start, end: token.start, text: '0' },
      }),
    ];
  });
}
