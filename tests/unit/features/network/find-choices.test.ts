import { expect, it } from 'vitest';
import { type Choice, findChoices } from '../../../../src/features/network/find-choices.ts';

const choice = (name: string, ...others: string[]): Choice<string> => ({
  key: name,
  value: name,
  name,
  kind: '',
  record: null,
  forms: [name, ...others].map((form) => form.toLowerCase()),
});

const CHOICES = [
  choice('Kalotina – Gradina'),
  choice('Novi Sad', 'ujvidek'),
  choice('Gradiška – Stara'),
  choice('Belgrade – Bar'),
  choice('Belgrade'),
];

it.each([
  ['grad', ['Gradiška – Stara', 'Kalotina – Gradina', 'Belgrade – Bar', 'Belgrade']],
  ['GRADI', ['Gradiška – Stara', 'Kalotina – Gradina']],
  ['grade', ['Belgrade – Bar', 'Belgrade']],
  ['belgrade', ['Belgrade', 'Belgrade – Bar']],
  ['Ujvidék', ['Novi Sad']],
  ['nowhere', []],
])('finds %s at the start of names, then of words, then inside words', (typed, names) => {
  expect(findChoices(CHOICES, typed).map(({ name }) => name)).toEqual(names);
});

it('returns the first choices when nothing is typed', () => {
  expect(findChoices(CHOICES, ' ')).toEqual(CHOICES);
});
