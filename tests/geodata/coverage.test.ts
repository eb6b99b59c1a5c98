/** Checks the coverage of the brief on the published data. */
import { describe, expect, it } from 'vitest';
import { deriveCoverage, REACHES } from '../../src/analysis/coverage.ts';
import { deriveNamedHere } from '../../src/analysis/named-here.ts';
import { groupTies } from '../../src/analysis/tied-passages.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import type { JurisdictionId } from '../../src/domain/ids.ts';
import { kindOf } from '../../src/domain/ids.ts';
import { speaksOfTermGroup } from '../../src/domain/term-groups.ts';
import { compileAll } from './compiled.ts';

const { derived } = compileAll();
const digest = indexBrief(derived.brief);
const jurisdictions = { type: 'FeatureCollection' as const, features: [...derived.jurisdictions] };
const coverage = deriveCoverage(digest, { jurisdictions, markets: derived.markets });

describe('deriveCoverage', () => {
  it('counts all 130 passages by section and by jurisdiction', () => {
    const top = coverage.sections.filter(({ level }) => level === 1);
    expect(top.reduce((sum, { passages }) => sum + passages.length, 0)).toBe(130);
    for (const { jurisdiction, byReach } of coverage.jurisdictions) {
      expect(
        REACHES.reduce((sum, reach) => sum + byReach[reach].length, 0),
        jurisdiction,
      ).toBe(130);
    }
  });

  it('counts for each jurisdiction the passages that its entry lists', () => {
    for (const { properties } of derived.jurisdictions) {
      const row = coverage.jurisdictions.find(({ jurisdiction }) => jurisdiction === properties.id);
      const own = (['asserts', 'overtaken', 'context'] as const).flatMap(
        (reach) => row?.byReach[reach] ?? [],
      );
      expect(own.map(({ id }) => id).sort(), properties.id).toEqual([...properties.passages].sort());
    }
  });
});

describe('deriveNamedHere', () => {
  const named = (id: JurisdictionId) =>
    deriveNamedHere(id, {
      digest,
      places: derived.places.map(({ properties }) => properties),
      jurisdictions: derived.jurisdictions.map(({ properties }) => properties.id),
    });
  const idsOf = (id: JurisdictionId) =>
    Object.values(named(id).features).flatMap((all) => all.map(({ feature }) => feature));

  it('returns nothing for Slovenia', () => {
    expect(idsOf('jurisdiction:SI')).toEqual([]);
    expect(named('jurisdiction:SI').strategies).toEqual([]);
  });

  it('returns each strategy only for its jurisdiction', () => {
    for (const { properties } of derived.jurisdictions) {
      const strategies = idsOf(properties.id).filter((id) => id.startsWith('event:strategy-'));
      const own = { AL: ['event:strategy-al-2021'], BA: ['event:strategy-ba-2023'] }[properties.iso2] ?? [];
      expect(strategies, properties.id).toEqual(own);
    }
  });

  it('returns the passage for a strategy that is not a feature', () => {
    for (const id of ['jurisdiction:XK', 'jurisdiction:ME'] as const) {
      expect(named(id).strategies.map(({ passage }) => passage.id)).toEqual(['IV.B.p1']);
    }
  });
});

it('places no pillar or thread in a jurisdiction', () => {
  for (const { properties } of derived.jurisdictions) {
    expect(properties.places.filter((id) => ['pillar', 'thread'].includes(kindOf(id) ?? ''))).toEqual([]);
  }
});

it('returns a sentence for every passage linked to a feature', () => {
  for (const { id } of [...derived.places, ...derived.jurisdictions].map(({ properties }) => properties)) {
    for (const { passages, via } of groupTies(digest, id)) {
      for (const { passage, sentence: around } of passages) {
        const sentence = `${around.before}${around.words}${around.after}`;
        expect(sentence.trim(), `${id} ${passage.id}`).not.toBe('');
        // The title replaces the sentence of a passage on groups named by language or origin.
        const isTitle = via === null && kindOf(id) === 'jurisdiction' && speaksOfTermGroup(passage);
        expect(isTitle ? passage.title : passage.text, `${id} ${passage.id}`).toContain(sentence);
      }
    }
  }
});
