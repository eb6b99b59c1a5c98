import { describe, expect, it } from 'vitest';
import { makeDrawingBuilder } from '../../../src/layers/build-drawing.ts';
import { EVERY_LAYER, linesOf, makeContext, symbolsOf } from './made-context.ts';

describe('makeDrawingBuilder', () => {
  const context = makeContext(EVERY_LAYER);
  const buildDrawing = makeDrawingBuilder();

  it('returns the same object while only the camera moves', () => {
    const moved = { ...context, scene: { ...context.scene, camera: { ...context.scene.camera, zoom: 9 } } };
    expect(buildDrawing(moved)).toBe(buildDrawing(context));
  });

  it('returns the same object after another builder drew another scene', () => {
    const before = buildDrawing(context);
    makeDrawingBuilder()(makeContext({ ...EVERY_LAYER, briefOnly: true }));
    expect(buildDrawing(context)).toBe(before);
  });

  it('reuses the marks of the other layers when one is switched off', () => {
    const whole = buildDrawing(context);
    const layers = context.scene.layers.filter((id) => id !== 'ports');
    const less = buildDrawing({ ...context, scene: { ...context.scene, layers } });
    expect(less.some(({ feature }) => feature === 'port:ALDRZ')).toBe(false);
    expect(less.every((mark) => whole.includes(mark))).toBe(true);
  });

  it('draws layers in the order of the registry', () => {
    const kinds = buildDrawing(context).map(({ feature }) => feature?.split(':')[0]);
    expect(kinds.indexOf('jurisdiction')).toBeLessThan(kinds.indexOf('border'));
    expect(kinds.indexOf('border')).toBeLessThan(kinds.indexOf('leg'));
    expect(kinds.indexOf('leg')).toBeLessThan(kinds.indexOf('node'));
  });

  it('omits layers that are unavailable in brief-only mode', () => {
    const brief = makeContext({ ...EVERY_LAYER, briefOnly: true });
    expect(buildDrawing(brief).some(({ feature }) => feature?.startsWith('border:'))).toBe(false);
  });

  it('appends emphasised copies of a hovered feature and keeps every other mark', () => {
    const whole = buildDrawing(context);
    const hovered = buildDrawing({ ...context, hover: 'leg:sofia-nis' });
    expect(hovered.slice(0, whole.length)).toEqual([...whole]);
    const copies = hovered.slice(whole.length);
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.every((mark) => mark.transient === true && mark.feature === 'leg:sofia-nis')).toBe(true);
    const [line] = linesOf(whole, 'leg:sofia-nis', 5);
    const raised = linesOf(copies, 'leg:sofia-nis', 5).find(({ softPx }) => softPx === 0);
    expect(raised?.widthPx).toBeGreaterThan(line?.widthPx ?? 99);
    expect(raised?.color).toBe(line?.color);
  });

  it('adds copies of all legs of a hovered branch', () => {
    const copies = buildDrawing({ ...context, hover: 'branch:balkan/main' }).filter(
      ({ transient }) => transient,
    );
    expect(new Set(copies.map(({ feature }) => feature))).toEqual(
      new Set(['leg:sofia-nis', 'leg:nis-belgrade']),
    );
  });

  it('enlarges a hovered symbol', () => {
    const drawing = buildDrawing({ ...context, hover: 'port:ALDRZ' });
    const sizes = symbolsOf(drawing, 'port:ALDRZ', 5).map(({ sizePx }) => sizePx);
    expect(sizes).toHaveLength(2);
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 99);
  });
});
