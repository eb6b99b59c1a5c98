/** Sentences of derived briefings. English only, as the digest and the facts around them are. */

import type { FeatureId } from '../domain/ids.ts';
import type { Story } from '../domain/story.ts';
import { formatsOf } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { type BriefingData, type BriefingWords, deriveBriefing } from './derive-briefing.ts';

const nothingOn = (name: string) => `The brief has no specific statement on ${name}.`;

const passages = (count: number) => (count === 1 ? 'one passage' : `${count} passages`);

export const ENGLISH_BRIEFING_WORDS: BriefingWords = {
  nameOf: (record) => nameOf(record.properties, 'en'),
  title: (name) => `${name}: what the brief says`,
  summary: (name) =>
    `Made from the data: what the brief states about ${name}, its branches of the network, and what is not covered.`,
  opening: ({ name, named, ofGroups, asserting }) => {
    if (ofGroups === null) {
      return asserting === 0
        ? `The brief mentions ${name} in ${passages(named)}, always among others. ${nothingOn(name)}`
        : `The brief mentions ${name} in ${passages(named)}; ${asserting} of them state something about it.`;
    }
    const groups = `${passages(ofGroups)} about groups of countries and territories, such as the whole region, include ${name} without naming it.`;
    return named === 0
      ? `The brief does not name ${name}: ${groups}`
      : `The brief names ${name} in ${passages(named)}; ${asserting} of them state something about it. Also, ${groups}`;
  },
  silent: nothingOn,
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
  schematic: 'Its lines are schematic, drawn after other sources. The brief gives directions but no path.',
  gapsTitle: (name) => `What the brief does not cover on ${name}`,
  gaps: ({ name, markets }) =>
    `No passage about ${name} itself covers: ${markets}. This does not mean that they are absent.`,
  noGaps: (name) => `Passages that name ${name} cover each of the six markets.`,
};

/** Returns a function that derives the briefing of a feature in English; `null` where none can be made. */
export function englishBriefings(data: Pick<BriefingData, 'atlas' | 'digest'>) {
  return (subject: FeatureId): Story | null =>
    deriveBriefing(subject, { ...data, words: ENGLISH_BRIEFING_WORDS, language: 'en' });
}
