import { describe, expect, it } from 'vitest';
import type { LabelClass as DrawnClass } from '../../src/layers/drawing.ts';
import type { LabelClass, MapLabel } from '../../styles/labels.ts';
import {
  LABEL_CLASSES,
  LABEL_STYLES,
  labelClassOf,
  labelCollection,
  labelSizePx,
  letter,
  textFont,
  textOf,
} from '../../styles/labels.ts';

const groups = { AL: 'western-balkans', XK: 'western-balkans', BG: 'eu' } as const;

function makeLabel(overrides: Partial<MapLabel> = {}): MapLabel {
  return {
    id: 'label:sofia',
    kind: 'capital',
    name: 'Sofia',
    names: { bg: 'София', sr: 'Софија' },
    position: [23.32, 42.7],
    rank: 1,
    minZoom: 3.5,
    ...overrides,
  };
}

const kosovo = makeLabel({
  id: 'label:xk',
  kind: 'territory',
  name: 'Kosovo',
  names: { sr: 'Косово', sq: 'Kosova*' },
  iso2: 'XK',
});

describe('label styles', () => {
  it('covers exactly the label classes that layers draw', () => {
    // The type check finds a class missing from one type. The test compares the lists at run time.
    const drawn: Record<DrawnClass & LabelClass, true> = {
      jurisdiction: true,
      country: true,
      sea: true,
      river: true,
      capital: true,
      city: true,
      port: true,
      crossing: true,
      node: true,
      place: true,
      external: true,
    };
    expect([...LABEL_CLASSES].sort()).toEqual(Object.keys(drawn).sort());
  });

  it.each(LABEL_CLASSES)('increases the size of %s with the zoom, from at least 8 px', (labelClass) => {
    const style = LABEL_STYLES[labelClass];
    const sizes = [0, 2, 4, 5, 6, 7, 8, 10, 14].map((zoom) => labelSizePx(style, zoom));
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(sizes[0]).toBeGreaterThanOrEqual(8);
  });

  it('makes names of the ten at least as large as those of their neighbours', () => {
    for (const zoom of [4, 5, 6, 7, 8]) {
      expect(labelSizePx(LABEL_STYLES.jurisdiction, zoom)).toBeGreaterThanOrEqual(
        labelSizePx(LABEL_STYLES.country, zoom),
      );
    }
  });

  it('interpolates sizes between stops and clamps outside them', () => {
    const style = {
      ...LABEL_STYLES.city,
      sizeByZoom: [
        [4, 10],
        [6, 14],
      ] as const,
    };
    expect([3, 4, 5, 6, 9].map((zoom) => labelSizePx(style, zoom))).toEqual([10, 10, 12, 14, 14]);
  });
});

describe('textFont', () => {
  it.each([
    [{ font: 'sans', weight: 400, italic: false }, ['Noto Sans Regular', 'Noto Sans']],
    [{ font: 'sans', weight: 700, italic: false }, ['Noto Sans Bold', 'Noto Sans']],
    [{ font: 'serif', weight: 600, italic: false }, ['Noto Serif Semibold', 'Noto Serif']],
    [{ font: 'serif', weight: 400, italic: true }, ['Noto Serif Italic', 'Noto Serif']],
  ] as const)(
    'returns weight and slant of %j in the first name and the family in the second',
    (style, names) => {
      expect(textFont(style)).toEqual(names);
    },
  );
});

describe('textOf and letter', () => {
  it('returns the name in the requested language, or else the international name', () => {
    expect(textOf(makeLabel(), 'sr')).toBe('Софија');
    expect(textOf(makeLabel(), 'sq')).toBe('Sofia');
  });

  it('adds exactly one asterisk to Kosovo', () => {
    expect(['en', 'sr', 'sq'].map((language) => textOf(kosovo, language))).toEqual([
      'Kosovo*',
      'Косово*',
      'Kosova*',
    ]);
  });

  it('capitalises names by the rules of the language', () => {
    const capitals = { transform: 'uppercase' } as const;
    expect(letter('Türkiye', capitals, 'en')).toBe('TÜRKİYE');
    expect(letter('Ελλάδα', capitals, 'el')).toBe('ΕΛΛΑΔΑ');
    expect(letter('Shqipëria', capitals, 'sq')).toBe('SHQIPËRIA');
    expect(letter('Северна Македонија', capitals, 'sr')).toBe('СЕВЕРНА МАКЕДОНИЈА');
    expect(letter('Niš', { transform: 'none' }, 'sr')).toBe('Niš');
  });
});

describe('labelClassOf', () => {
  it('returns different classes for the ten and for other countries and territories', () => {
    expect(labelClassOf(kosovo, groups)).toBe('jurisdiction');
    expect(labelClassOf({ kind: 'country', iso2: 'HU' }, groups)).toBe('country');
    expect(labelClassOf({ kind: 'territory' }, groups)).toBe('country');
    expect(labelClassOf({ kind: 'ocean' }, groups)).toBe('sea');
  });
});

describe('labelCollection', () => {
  it('returns styled text for every language and the international name', () => {
    const [feature] = labelCollection([kosovo], groups).features;
    expect(feature?.properties).toMatchObject({
      class: 'jurisdiction',
      group: 'western-balkans',
      text: 'KOSOVO*',
      'text:sr': 'КОСОВО*',
      'text:sq': 'KOSOVA*',
    });
  });

  it('returns lines for rivers and points for all other labels', () => {
    const line = [
      [20, 44],
      [21, 45],
    ] as const;
    const river = makeLabel({ kind: 'river', line });
    const types = labelCollection([river, makeLabel()], groups).features.map(({ geometry }) => geometry.type);
    expect(types).toEqual(['LineString', 'Point']);
  });
});
