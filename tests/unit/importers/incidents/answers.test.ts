import { expect, it } from 'vitest';
import { amountIn, answersTo } from '../../../../src/importers/incidents/answers.ts';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import { KNOWLEDGE, makeRawTable } from '../../../support/make-raw-table.ts';

it.each([
  ['1.234', '1.234', '.'],
  ['cca 1.234 kg', '1.234', '.'],
  ['ca. 1,234 kg', '1,234', ','],
  ['12,345 kom', '12,345', ','],
] as const)('finds the number and the mark of “%s”', (example, number, mark) => {
  expect(amountIn(example)).toEqual({ number, mark });
});

it('answers to an ambiguous number are both of its styles', () => {
  const { mapping, questions } = guessMapping(
    makeRawTable({ lon: [20.5], lat: [44.5], kolicina: ['ca. 1,234 kg'] }),
    KNOWLEDGE,
  );
  const [question] = questions;
  if (question === undefined) throw new Error('nothing is asked');
  const answers = answersTo(question, mapping, { parts: [], dialect: null });
  expect(answers.map((answer) => 'mapping' in answer && answer.mapping.quantity?.style)).toEqual([
    { decimal: ',', grouped: false },
    { decimal: '.', grouped: true },
  ]);
});
