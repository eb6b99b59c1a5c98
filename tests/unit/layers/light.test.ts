import { describe, expect, it } from 'vitest';
import { makeDrawingBuilder } from '../../../src/layers/build-drawing.ts';
import type { Mark } from '../../../src/layers/drawing.ts';
import { makePlace } from '../builders.ts';
import { EVERY_LAYER, linesOf, makeContext, makeFullAtlas, symbolsOf } from './made-context.ts';

const context = makeContext(EVERY_LAYER, makeFullAtlas());
const buildDrawing = makeDrawingBuilder();

describe('features lit up together', () => {
  it('have their signs and names at every zoom, once, and yield to none', () => {
    expect(symbolsOf(buildDrawing(context), 'group:one', 3)).toEqual([]);
    // A crossing is drawn larger the closer one comes: three signs, of which one stands when it is lit.
    const signs = ['group:one', 'external:china', 'crossing:road'] as const;
    const lit = buildDrawing({ ...context, lit: signs });
    for (const id of signs) {
      for (const zoom of [1, 3, 8]) {
        const standing = symbolsOf(lit, id, zoom).filter(({ transient }) => transient !== true);
        expect(
          standing.map(({ priority }) => priority),
          `${id} at ${zoom}`,
        ).toEqual([null]);
      }
    }
    const names = lit.filter((mark) => mark.type === 'label' && mark.feature === 'group:one');
    expect(names.map(({ zoom }) => zoom.minZoom)).toEqual([0]);
  });
  it('are raised, each, as what is hovered is', () => {
    const lit = buildDrawing({ ...context, lit: ['jurisdiction:AL', 'leg:sofia-nis'] });
    const raised = new Set(lit.filter(isTransient).map(({ feature }) => feature));
    expect(raised).toEqual(new Set(['jurisdiction:AL', 'leg:sofia-nis']));
    expect(linesOf(lit, 'leg:sofia-nis', 5).length).toBeGreaterThan(
      linesOf(buildDrawing(context), 'leg:sofia-nis', 5).length,
    );
  });
  it('can be hovered as well', () => {
    const both = buildDrawing({ ...context, lit: ['jurisdiction:AL'], hover: 'port:ALDRZ' });
    expect(new Set(both.filter(isTransient).map(({ feature }) => feature))).toEqual(
      new Set(['jurisdiction:AL', 'port:ALDRZ']),
    );
  });
  it('cost nothing while they stay the same, and nothing when there are none', () => {
    const lit = ['group:one'] as const;
    expect(buildDrawing({ ...context, lit })).toBe(buildDrawing({ ...context, lit }));
    expect(buildDrawing({ ...context, lit: [] })).toBe(buildDrawing(context));
  });
  it('are passed over when the filters hide them', () => {
    const hidden = makePlace('case:gone').properties.id;
    expect(buildDrawing({ ...context, lit: [hidden] }).some(isTransient)).toBe(false);
  });
});

const isTransient = (mark: Mark) => mark.transient === true;
