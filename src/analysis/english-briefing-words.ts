/**
 * The sentences of briefings made from the data. English, as the digest and the facts are that they stand among: a text in two languages would be
 * read in neither.
 */

import { nameOf } from '../i18n/names.ts';
import type { BriefingWords } from './derive-briefing.ts';

const passages = (count: number) => (count === 1 ? 'one passage' : `${count} passages`);

export const ENGLISH_BRIEFING_WORDS: BriefingWords = {
  nameOf: (record) => nameOf(record.properties, 'en'),
  title: (name) => `${name}: what the brief says`,
  summary: (name) =>
    `Made from the data: what the brief states of ${name}, passage by passage, the branches of the network, and what stays open.`,
  opening: ({ name, passages: all, asserting }) => {
    if (asserting === 0) {
      return `The brief speaks of ${name} in ${passages(all)}, always among others: of ${name} itself it says nothing specific.`;
    }
    return `The brief speaks of ${name} in ${passages(all)}; in ${asserting} of them it states something of ${name} itself.`;
  },
  silent: (name) => `The brief says nothing specific of ${name}.`,
  networkTitle: (name) => `The network: ${name}`,
  network: ({ name, branches, count }) =>
    count === 1
      ? `One branch on this map belongs to ${name}: ${branches}.`
      : `${count} branches on this map belong to ${name}: ${branches}.`,
  schematic: 'Its lines are schematic drawings after other sources: the brief gives directions, and no path.',
  gapsTitle: (name) => `What the brief leaves open on ${name}`,
  gaps: ({ name, markets }) =>
    `In no passage that speaks of ${name} itself does the brief speak of: ${markets}. That is silence, and not a finding that there is none.`,
  noGaps: (name) => `The brief speaks of each of its six markets in some passage that names ${name}.`,
};
