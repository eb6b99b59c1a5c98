import { describe, expect, it } from 'vitest';
import { collectSources } from '../../../../src/analysis/collect-sources.ts';
import type { AtlasRecord } from '../../../../src/domain/atlas.ts';
import type { FeatureId } from '../../../../src/domain/ids.ts';
import { selectOtherNames } from '../../../../src/features/details/other-names.ts';
import { makeAtlas } from '../../builders.ts';

const atlas = makeAtlas();

function recordOf(id: FeatureId): AtlasRecord {
  const record = atlas.byId.get(id);
  if (record === undefined) throw new Error(`no ${id}`);
  return record;
}

describe('selectOtherNames', () => {
  it('returns each other form once with its language', () => {
    expect(selectOtherNames(recordOf('jurisdiction:RS'), 'Serbia')).toEqual([
      ['sr', 'Србија'],
      ['sr-Latn', 'Srbija'],
    ]);
  });

  it('does not list the form without the asterisk as another name', () => {
    expect(selectOtherNames(recordOf('jurisdiction:XK'), 'Kosovo*')).toEqual([
      ['sq', 'Kosovë'],
      ['sr', 'Косово'],
    ]);
  });
});

describe('collectSources', () => {
  it('collects sources of the feature, its statements, markets and borders, each once', () => {
    const sources = collectSources(atlas, recordOf('jurisdiction:RS'));
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources[0]).toBe('GEONAMES');
    expect(sources).toEqual(expect.arrayContaining(['UN', 'OCINDEX', 'EU']));
  });
});
