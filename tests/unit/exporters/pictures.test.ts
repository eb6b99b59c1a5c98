import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/exporters/download.ts';
import { PICTURE_EXPORTERS } from '../../../src/exporters/index.ts';
import { fitsCanvas, picturePng } from '../../../src/exporters/picture-png.ts';
import { pictureSvg } from '../../../src/exporters/picture-svg.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';

describe('fileNameOf', () => {
  const date = new Date('2026-03-04T10:00:00Z');

  it('is plain ASCII with the date, in every language of the region', () => {
    expect(fileNameOf('Kosovo*: organized crime routes', date, 'png')).toBe(
      'crossroads-kosovo-organized-crime-routes-2026-03-04.png',
    );
    expect(fileNameOf('Durrës / Đakovo', date, 'svg')).toBe('crossroads-durres-djakovo-2026-03-04.svg');
    expect(fileNameOf('Ниш', date, 'svg')).toBe('crossroads-nis-2026-03-04.svg');
    expect(fileNameOf('…', date, 'svg')).toBe('crossroads-2026-03-04.svg');
  });

  it('stays short and cannot leave its folder', () => {
    const name = fileNameOf(`../../${'x'.repeat(300)}`, date, 'svg');
    expect(name.length).toBeLessThan(120);
    expect(name).not.toMatch(/[/\\]|\.\./);
  });
});

describe('picture exporters', () => {
  const carried = { keyword: 'Crossroads', text: '{}' };

  it('hand over the drawing as it is in SVG', async () => {
    const blob = await pictureSvg.make({ svg: '<svg>Ђ</svg>', width: 10, height: 10, carried }, 1);
    expect(blob.type).toBe('image/svg+xml');
    expect(await blob.text()).toBe('<svg>Ђ</svg>');
  });

  it('refuse a PNG that no canvas holds, before any work, in words for the reader', async () => {
    expect(fitsCanvas(3000, 4000)).toBe(true);
    expect(fitsCanvas(20_000, 100)).toBe(false);
    const error: unknown = await picturePng
      .make({ svg: '', width: 9000, height: 9000, carried }, 2)
      .catch((reason) => reason);
    expect(error).toMatchObject({ name: 'ExportError', key: 'export.error.tooLarge' });
    expect(translateEnglish('export.error.tooLarge')).not.toBe('');
  });

  it('have a name, an extension and a scale each', () => {
    expect(PICTURE_EXPORTERS.map(({ id }) => id)).toEqual(['png', 'svg']);
    for (const { label, scales } of PICTURE_EXPORTERS) {
      expect(translateEnglish(label)).toBeTruthy();
      expect(scales.length).toBeGreaterThan(0);
    }
  });
});
