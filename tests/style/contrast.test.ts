import { describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '../../styles/labels.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import type { Hex, Tokens } from '../../styles/tokens/tokens.ts';
import { contrast, deltaE2000, labOf, lightness } from './color.ts';

const themes = THEME_IDS.map((id) => [id, TOKENS[id]] as const);

type Pair = readonly [what: string, top: Hex, ground: Hex];

/** Descriptions of the pairs below a contrast ratio. */
function short(pairs: readonly Pair[], ratio: number): string[] {
  return pairs
    .filter(([, top, ground]) => contrast(top, ground) < ratio)
    .map(([what, top, ground]) => `${what}: ${top} on ${ground} is ${contrast(top, ground).toFixed(2)}`);
}

/** All grounds beneath lines and symbols. */
function groundsOf({ map, ui }: Tokens): [string, Hex][] {
  const { land, landNeutral, tintEu, tintWesternBalkans, tintSelected, sea, seaHalo } = map;
  const grounds = { land, landNeutral, tintEu, tintWesternBalkans, tintSelected, sea, seaHalo };
  return Object.entries({ ...grounds, panel: ui.panel, panelRaised: ui.panelRaised });
}

describe.each(themes)('contrast in %s', (id, tokens) => {
  const { map, ui, swatches } = tokens;

  it('reaches 4.5:1 for interface text and 7:1 for body text on panels', () => {
    const panels = Object.entries({ panel: ui.panel, panelRaised: ui.panelRaised });
    const grounds = [...panels, ['accentSoft', ui.accentSoft] as const];
    expect(
      short(
        grounds.map(([name, ground]) => [`text on ${name}`, ui.text, ground]),
        7,
      ),
    ).toEqual([]);
    expect(
      short(
        panels.map(([name, ground]) => [`muted on ${name}`, ui.muted, ground as Hex]),
        4.5,
      ),
    ).toEqual([]);
    expect(
      short(
        grounds.map(([name, ground]) => [`accent on ${name}`, ui.accent, ground]),
        4.5,
      ),
    ).toEqual([]);
    expect(
      short(
        [
          ['onAccent', ui.onAccent, ui.accent],
          ['warning', ui.warning, ui.panel],
          ['danger', ui.danger, ui.panel],
          ...swatches.map((swatch, i): Pair => [`text on soft ${i + 1}`, ui.text, swatch.soft]),
          ...swatches.map((swatch, i): Pair => [`onInk ${i + 1}`, swatch.onInk, swatch.ink]),
        ],
        4.5,
      ),
    ).toEqual([]);
  });

  it('reaches 4.5:1 for every name on its halo and its grounds', () => {
    const own = Object.entries(LABEL_STYLES).map(
      ([name, style]): Pair => [`${name} on its halo`, map[style.color], map[style.halo]],
    );
    const grounds: Record<string, readonly (keyof Tokens['map'])[]> = {
      labelCountry: ['land', 'landNeutral'],
      labelJurisdiction: ['tintEu', 'tintWesternBalkans', 'tintSelected'],
      labelSea: ['sea', 'seaHalo'],
      labelRiver: ['land', 'tintEu', 'tintWesternBalkans'],
      labelCity: ['land', 'tintEu', 'tintWesternBalkans', 'tintSelected', 'sea', 'seaHalo', 'lake'],
    };
    const on = Object.entries(grounds).flatMap(([label, list]) =>
      list.map(
        (ground): Pair => [
          `${label} on ${ground}`,
          map[label as keyof Tokens['map']] as Hex,
          map[ground] as Hex,
        ],
      ),
    );
    expect(short([...own, ...on], 4.5)).toEqual([]);
  });

  it('reaches 3:1 for lines, symbols and focus on every ground', () => {
    const grounds = groundsOf(tokens);
    const inks: [string, Hex][] = [
      ...swatches.map((swatch, i): [string, Hex] => [`swatch ${i + 1}`, swatch.ink]),
      ['routeBalkan', map.routeBalkan],
      ['routeBlackSea', map.routeBlackSea],
      ['routeBoth', map.routeBoth],
      ['routeFeeder', map.routeFeeder],
      ['worldLink', map.worldLink],
      ['highlight', map.highlight],
      ['focus', ui.focus],
    ];
    const pairs = inks.flatMap(([name, ink]) =>
      grounds.map(([ground, hex]): Pair => [`${name} on ${ground}`, ink, hex]),
    );
    expect(short(pairs, 3)).toEqual([]);
    expect(short([['jurisdictionEdge', map.jurisdictionEdge, map.tintEu]], 3)).toEqual([]);
  });

  it('uses tints for the ten that differ from land and each other', () => {
    const { land, tintEu, tintWesternBalkans, tintSelected } = map;
    const tints = [land, tintEu, tintWesternBalkans, tintSelected];
    // Print uses greys for copiers: a trained eye sees a difference of 1 side by side.
    const least = id === 'print' ? 1 : 3;
    tints.forEach((a, i) => {
      for (const b of tints.slice(i + 1)) {
        expect(deltaE2000(labOf(a), labOf(b)), `${a} and ${b}`).toBeGreaterThan(least);
      }
    });
  });

  it('changes lightness by more than 7 with each step of the sequence', () => {
    const steps = tokens.sequence.map(lightness);
    const sign = tokens.scheme === 'light' ? -1 : 1;
    steps.slice(1).forEach((step, i) => {
      expect(sign * (step - (steps[i] ?? 0))).toBeGreaterThan(7);
    });
  });
});

describe('themes', () => {
  it('keeps the dark map lighter than the panels beside it', () => {
    const { map, ui } = TOKENS.dark;
    for (const ground of [map.land, map.sea, map.tintEu, map.tintWesternBalkans]) {
      expect(lightness(ground)).toBeGreaterThan(lightness(ui.panel));
    }
  });

  it('reaches 7:1 for text and 4.5:1 for inks in high contrast', () => {
    const { map, ui, swatches } = TOKENS.contrast;
    expect(
      short(
        [
          ['text', ui.text, ui.panel],
          ['muted', ui.muted, ui.panel],
          ['accent', ui.accent, ui.panel],
          ['city', map.labelCity, map.halo],
          ['country', map.labelCountry, map.land],
          ['jurisdiction', map.labelJurisdiction, map.tintWesternBalkans],
          ['sea', map.labelSea, map.sea],
        ],
        7,
      ),
    ).toEqual([]);
    expect(
      short(
        swatches.map((swatch, i): Pair => [`swatch ${i + 1}`, swatch.ink, map.tintWesternBalkans]),
        4.5,
      ),
    ).toEqual([]);
  });

  it('uses only neutral greys in print', () => {
    const { map, ui, swatches, sequence } = TOKENS.print;
    const hexes = JSON.stringify({ ui, swatches, sequence, map }).match(/#[0-9a-f]{6}/g) ?? [];
    const coloured = hexes.filter((hex) => {
      const [, a, b] = labOf(hex);
      return Math.hypot(a, b) > 3;
    });
    expect(coloured).toEqual([]);
  });
});
