import { describe, expect, it } from 'vitest';
import { MOTIFS } from '../../styles/motifs.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import type { Deficiency } from './color.ts';
import { deltaE2000, labOf, lightness } from './color.ts';

const themes = THEME_IDS.map((id) => [id, TOKENS[id]] as const);
const SIGHTS: readonly (Deficiency | null)[] = [null, 'protanopia', 'deuteranopia', 'tritanopia'];

/** Smallest CIEDE2000 between any two of the colours. */
function closest(hexes: readonly string[], sight: Deficiency | null): number {
  const labs = hexes.map((hex) => labOf(hex, sight));
  return Math.min(...labs.flatMap((a, i) => labs.slice(i + 1).map((b) => deltaE2000(a, b))));
}

describe.each(themes)('market swatches in %s', (id, { swatches, map }) => {
  const inks = swatches.map((swatch) => swatch.ink);

  it.each(SIGHTS)('keeps inks distinct with deficiency: %s', (sight) => {
    // A difference of 10 is visible at a glance. Six greys cannot reach it, so print also relies on the motif.
    expect(closest(inks, sight)).toBeGreaterThan(id === 'print' ? 7 : 10);
  });

  it('keeps inks more than 5 apart in lightness for black-and-white copies', () => {
    const steps = inks.map(lightness).sort((a, b) => a - b);
    const gaps = steps.slice(1).map((step, i) => step - (steps[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(5);
  });

  it.each(SIGHTS)('keeps route colours distinct with deficiency: %s', (sight) => {
    const routes = [map.routeBalkan, map.routeBlackSea, map.routeBoth, map.routeFeeder];
    expect(closest(routes, sight)).toBeGreaterThan(7);
  });
});

describe('motifs', () => {
  it('gives each swatch a unique combination of dash and marker', () => {
    const said = Object.values(MOTIFS).map(({ dash, marker }) => `${dash.join(' ')}|${marker}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('uses no dotted or evenly dashed lines, which mean evidence and sea', () => {
    for (const { dash } of Object.values(MOTIFS)) {
      expect(dash.length === 0 || dash.length >= 4).toBe(true);
    }
  });
});
