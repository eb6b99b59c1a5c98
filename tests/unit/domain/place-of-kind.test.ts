import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../geodata/compile/derive-brief.ts';
import { placesOfPassage } from '../../../src/analysis/places-of-passage.ts';
import { FEATURE_KINDS, type FeatureId } from '../../../src/domain/ids.ts';
import { placeOf } from '../../../src/domain/place-of-kind.ts';
import { deriveStageFeatures } from '../../../src/features/reader/figures/stage-features.ts';

describe.each(FEATURE_KINDS)('placeOf for the kind %s', (kind) => {
  const feature: FeatureId = `${kind}:one`;
  const links = [{ feature, type: 'asserts' }] as const;
  const place = placeOf(feature);

  it('agrees with passage status, the map of the reader and figure I', () => {
    expect(statusOf({}, links)).toBe(place === 'none' ? 'no-place' : 'linked');
    expect(placesOfPassage({ links: [...links] })).toEqual(
      ['own', 'members', 'abroad'].includes(place) ? [feature] : [],
    );
    expect(deriveStageFeatures({ mentions: [{ feature, type: 'asserts', start: 0, end: 1 }] })).toEqual(
      ['own', 'seat', 'abroad'].includes(place) ? [feature] : [],
    );
  });
});
