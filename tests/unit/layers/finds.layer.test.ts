import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import type { Drawing, LabelMark, SymbolMark } from '../../../src/layers/drawing.ts';
import { findsLayer } from '../../../src/layers/finds.layer.ts';
import { selectVisibleMarks } from '../../../src/layers/visible-marks.ts';
import { EVERY_LAYER, legendOf, makeContext, makeFullAtlas } from './made-context.ts';

const context = makeContext(EVERY_LAYER, makeFullAtlas());

const circlesOf = (marks: Drawing, zoom: number) =>
  selectVisibleMarks(marks, zoom).filter(
    (mark): mark is SymbolMark => mark.type === 'symbol' && mark.isSized === true,
  );
const labelsOf = (marks: Drawing) => marks.filter((mark): mark is LabelMark => mark.type === 'label');

describe('findsLayer', () => {
  it('draws circles whose area is proportional to the kilograms, the largest first', () => {
    for (const zoom of [4, 8]) {
      const [large, small] = circlesOf(findsLayer.draw(context), zoom);
      if (large === undefined || small === undefined) throw new Error('the made atlas has two finds');
      expect((large.sizePx / small.sizePx) ** 2).toBeCloseTo(1600 / 400);
      expect(large.feature).toBe('port:ALDRZ');
    }
  });

  it('distinguishes heroin and cocaine by form and colour', () => {
    const looks = circlesOf(findsLayer.draw(context), 8).map(({ icon, form, fill }) => ({
      icon,
      form,
      fill,
    }));
    expect(looks).toEqual([
      { icon: 'find', form: 'filled', fill: context.tokens.map.casing },
      { icon: 'find-hatched', form: 'outlined', fill: context.tokens.swatches[0].soft },
    ]);
  });

  it('labels each circle with the port, the amount and the year', () => {
    expect(labelsOf(findsLayer.draw(context)).map(({ text }) => text)).toEqual([
      'ALDRZ: >\u00a01,600\u00a0kg, 2018',
      'ALDRZ: 400\u00a0kg, 2019',
    ]);
  });

  it('draws no find of a hidden market, or outside the period', () => {
    const textsIn = (scene: Parameters<typeof makeContext>[0]) =>
      labelsOf(findsLayer.draw(makeContext(scene, makeFullAtlas()))).map(({ text }) => text);
    expect(textsIn({ markets: ['market:drugs/cocaine'] })).toEqual(['ALDRZ: >\u00a01,600\u00a0kg, 2018']);
    expect(textsIn({ period: { from: '2019', to: null } })).toEqual(['ALDRZ: 400\u00a0kg, 2019']);
  });

  it('moves the name of the port to the edge of its largest circle', () => {
    const offsetsIn = (layers: readonly ('ports' | 'finds')[]) =>
      labelsOf(buildDrawing({ ...context, scene: { ...context.scene, layers } }))
        .filter(({ feature }) => feature === 'port:ALDRZ')
        .map(({ offsetPx }) => offsetPx);
    expect(offsetsIn(['ports'])).toEqual([8]);
    expect(offsetsIn(['ports', 'finds'])).toEqual([28]);
  });

  it('leaves the signs of ports in place, and never grows', () => {
    const without = buildDrawing({ ...context, scene: { ...context.scene, layers: ['ports'] } });
    const drawing = buildDrawing({ ...context, scene: { ...context.scene, layers: ['ports', 'finds'] } });
    const signs = (marks: Drawing) =>
      selectVisibleMarks(marks, 8).filter(
        ({ feature, type }) => feature === 'port:ALDRZ' && type === 'symbol',
      );
    expect(signs(drawing)).toEqual(expect.arrayContaining([...signs(without)]));
    const sizes = circlesOf(drawing, 8).map(({ sizePx }) => sizePx);
    for (const patch of [{ lit: ['port:ALDRZ'] }, { hover: 'port:ALDRZ' }] as const) {
      const raised = buildDrawing({
        ...context,
        ...patch,
        scene: { ...context.scene, layers: ['ports', 'finds'] },
      });
      expect(circlesOf(raised, 8).map(({ sizePx }) => sizePx)).toEqual(sizes);
      expect(signs(raised).some((mark) => mark.type === 'symbol' && mark.icon === 'port-sea')).toBe(true);
    }
  });

  it('has a row for each drug and circles of two amounts in the legend', () => {
    const rows = legendOf(findsLayer, context);
    expect(rows.map(({ label }) => label)).toEqual([
      'Finds at ports: market:drugs/cocaine',
      'Finds at ports: market:drugs/heroin',
      '100 kg',
      '250 kg',
    ]);
    const [, , small, large] = rows.map(({ sample }) => (sample.type === 'symbol' ? sample.sizePx : 0));
    expect(((large ?? 0) / (small ?? 1)) ** 2).toBeCloseTo(2.5);
  });
});
