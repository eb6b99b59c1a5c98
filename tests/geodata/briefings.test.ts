/** Checks the briefings made from the data on every jurisdiction, route and market. */
import { describe, expect, it } from 'vitest';
import {
  BRIEFING_KINDS,
  briefingIdOf,
  briefingSubject,
  deriveBriefing,
} from '../../src/analysis/derive-briefing.ts';
import { ENGLISH_BRIEFING_WORDS } from '../../src/analysis/english-briefing-words.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { kindOf } from '../../src/domain/ids.ts';
import { knownIdsOf } from '../../src/scene/resolve.ts';
import { parseScene } from '../../src/scene/url.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { compileAll } from './compiled.ts';

const { derived } = compileAll();
const digest = indexBrief(derived.brief);
const atlas = await readCompiledAtlas();
const subjects = [...atlas.byId.keys()].filter((id) =>
  (BRIEFING_KINDS as readonly string[]).includes(kindOf(id) ?? ''),
);
/** Names of peoples, and labels of groups by language or origin. */
const PEOPLES =
  /\b(Serbs?|Croats?|Bosnians?|Bosniaks?|Montenegrins|Albanians|Albanian-speaking|Albanian (groups?|networks?|mafia|organized)|mafia shqiptare|Muslims?|Catholics?|Orthodox)\b/;
const make = (subject: (typeof subjects)[number]) => {
  const story = deriveBriefing(subject, { atlas, digest, words: ENGLISH_BRIEFING_WORDS, language: 'en' });
  if (story === null) throw new Error(`nothing was made of ${subject}`);
  return story;
};

describe('deriveBriefing', () => {
  it('exists for each of the ten, both routes and every market, with unique ids', () => {
    const count = (kind: string) => subjects.filter((id) => kindOf(id) === kind).length;
    expect([count('jurisdiction'), count('route'), count('market')]).toEqual([10, 2, atlas.markets.length]);
    expect(new Set(subjects.map(briefingIdOf)).size).toBe(subjects.length);
    for (const subject of subjects) expect(briefingSubject(atlas, briefingIdOf(subject))).toBe(subject);
    expect(briefingSubject(atlas, 'port-aldrz')).toBeNull();
  });
  it.each(subjects)('returns for %s valid chapters with known citations and limited length', (subject) => {
    const story = make(subject);
    expect(new Set(story.chapters.map(({ id }) => id)).size).toBe(story.chapters.length);
    for (const { id, said, notes, scene } of story.chapters) {
      const { problems } = parseScene(new URLSearchParams(scene), { known: knownIdsOf(atlas) });
      expect(problems, id).toEqual([]);
      // The limit holds for the sentence of a passage without the notes that follow it.
      expect(said.text.replace(/\n\n(Since|Context of the time).*/s, '').length, id).toBeLessThanOrEqual(640);
      expect(said.text.length, id).toBeLessThan(2400);
      expect(said.cites.length, `${id} rests on something`).toBeGreaterThan(0);
      for (const cite of [...said.cites, ...notes.cites]) {
        const isKnown =
          cite.kind === 'source' ? atlas.sourceById.has(cite.id) : digest.passageById.has(cite.id);
        expect(isKnown, `${id} cites ${cite.id}`).toBe(true);
        expect(cite.at).toBeLessThanOrEqual(Math.max(said.text.length, notes.text.length));
      }
    }
  });
  it('states what the brief does not cover and that this is not a finding', () => {
    const slovenia = make('jurisdiction:SI').chapters.at(-1)?.said.text;
    expect(slovenia).toMatch(/does not mean that they are absent/);
    const albania = make('jurisdiction:AL');
    expect(albania.chapters[0]?.said.text).toMatch(
      /^The brief names Albania in \d+ passages; \d+ of them state something about it\./,
    );
    expect(albania.chapters.length).toBeGreaterThan(4);
  });
  it('counts passages that name a jurisdiction apart from passages on its groups', () => {
    const ties = digest.tiesOf('jurisdiction:HR');
    const named = ties.filter(({ passage }) =>
      passage.mentions.some(({ feature }) => feature === 'jurisdiction:HR'),
    );
    expect(named.length).toBeLessThan(10);
    const [opening] = make('jurisdiction:HR').chapters;
    expect(opening?.said.text).toMatch(new RegExp(`^The brief names Croatia in ${named.length} passages`));
    expect(opening?.said.text).toContain(
      `${ties.filter(({ via }) => via !== null).length} passages about groups`,
    );
  });
  it('names no peoples in briefings on jurisdictions', () => {
    for (const { properties } of atlas.jurisdictions.features) {
      const told = make(properties.id).chapters.flatMap(({ title, said, notes }) => [
        title,
        said.text,
        notes.text,
      ]);
      for (const text of told) expect(text, properties.id).not.toMatch(PEOPLES);
    }
  });
});
