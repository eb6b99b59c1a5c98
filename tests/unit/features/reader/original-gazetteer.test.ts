import { expect, it } from 'vitest';
import { findNames } from '../../../../src/brief/find-names.ts';
import { originalGazetteer } from '../../../../src/features/reader/original/original-gazetteer.ts';
import { makeAtlas } from '../../builders.ts';
import { makeBrief } from '../../make-brief.ts';

it('prefers names of the digest to those of the atlas and includes every language', () => {
  const brief = {
    ...makeBrief([]),
    names: [{ feature: 'jurisdiction:RS' as const, names: ['Serbia', 'Belgrade'] }],
  };
  const text = 'From Serbia and Belgrade to Sofia, Ниш and Durrës; at the bar.';
  expect(
    findNames(text, originalGazetteer(makeAtlas(), brief)).map(({ start, end, feature }) => [
      text.slice(start, end),
      feature,
    ]),
  ).toEqual([
    ['Serbia', 'jurisdiction:RS'],
    ['Belgrade', 'jurisdiction:RS'],
    ['Sofia', 'node:sofia'],
    ['Ниш', 'node:nis'],
    ['Durrës', expect.stringMatching(/^(node|port):/)],
  ]);
});
