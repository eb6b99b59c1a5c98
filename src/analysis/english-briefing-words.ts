/** Sentences of derived briefings. English only, as the digest and the facts around them are. */

import { formatsOf } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import type { BriefingWords } from './derive-briefing.ts';

const passages = (count: number) => (count === 1 ? 'one passage' : `${count} passages`);

export const ENGLISH_BRIEFING_WORDS: BriefingWords = {
  nameOf: (record) => nameOf(record.properties, 'en'),
  title: (name) => `${name}: what the brief says`,
  summary: (name) =>
    `Made from the data: what the brief states of ${name}, passage by passage, the branches of the network, and what stays open.`,
  opening: ({ name, named, ofGroups, asserting }) => {
    if (ofGroups === null) {
      return asserting === 0
        ? `The brief speaks of ${name} in ${passages(named)}, always among others: of ${name} itself it says nothing specific.`
        : `The brief speaks of ${name} in ${passages(named)}; in ${asserting} of them it states something of ${name} itself.`;
    }
    const groups = `${passages(ofGroups)} ${ofGroups === 1 ? 'speaks' : 'speak'} of groups of countries and territories to which ${name} belongs, such as the whole region, without naming it.`;
    return named === 0
      ? `The brief does not name ${name}: ${groups}`
      : `The brief names ${name} in ${passages(named)} and states something of it in ${asserting} of them. Apart from these, ${groups}`;
  },
  silent: (name) => `The brief says nothing specific of ${name}.`,
  asOf: (date) => `As of ${formatsOf('en').date(date)}, in our paraphrase`,
  note: ({ kind, date }) => {
    const day = formatsOf('en').date(date);
    return kind === 'change' ? `Since ${day}` : `Context of the time (${day})`;
  },
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
