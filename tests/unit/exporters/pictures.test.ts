import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/exporters/download.ts';
import { PICTURE_EXPORTERS } from '../../../src/exporters/index.ts';
import { fitsCanvas, picturePng } from '../../../src/exporters/picture-png.ts';
import { pictureSvg } from '../../../src/exporters/picture-svg.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';

describe('fileNameOf', () => {
  const date = new Date('2026-03-04T10:00:00Z');

  it('returns ASCII names with the date for titles in any script', () => {
    expect(fileNameOf('Kosovo*: organized crime routes', date, 'png')).toBe(
      'crossroads-kosovo-organized-crime-routes-2026-03-04.png',
    );
    expect(fileNameOf('Durrës / Đakovo', date, 'svg')).toBe('crossroads-durres-djakovo-2026-03-04.svg');
    expect(fileNameOf('Ниш', date, 'svg')).toBe('crossroads-nis-2026-03-04.svg');
    expect(fileNameOf('…', date, 'svg')).toBe('crossroads-2026-03-04.svg');
  });

  it('shortens long titles and removes path separators', () => {
    const name = fileNameOf(`../../${'x'.repeat(300)}`, date, 'svg');
    expect(name.length).toBeLessThan(120);
    expect(name).not.toMatch(/[/\\]|\.\./);
  });
});

describe('picture exporters', () => {
  const carried = { keyword: 'Crossroads', text: '{}' };

  it('returns the drawing unchanged as SVG', async () => {
    const blob = await pictureSvg.make({ svg: '<svg>Ђ</svg>', width: 10, height: 10, carried }, 1);
    expect(blob.type).toBe('image/svg+xml');
    expect(await blob.text()).toBe('<svg>Ђ</svg>');
  });

  it('rejects a PNG larger than any canvas with a readable message', async () => {
    expect(fitsCanvas(3000, 4000)).toBe(true);
    expect(fitsCanvas(20_000, 100)).toBe(false);
    const error: unknown = await picturePng
      .make({ svg: '', width: 9000, height: 9000, carried }, 2)
      .catch((reason) => reason);
    expect(error).toMatchObject({ name: 'ExportError', key: 'export.error.tooLarge' });
    expect(translateEnglish('export.error.tooLarge')).not.toBe('');
  });

  it('gives each exporter a label and at least one scale', () => {
    expect(PICTURE_EXPORTERS.map(({ id }) => id)).toEqual(['png', 'svg']);
    for (const { label, scales } of PICTURE_EXPORTERS) {
      expect(translateEnglish(label)).toBeTruthy();
      expect(scales.length).toBeGreaterThan(0);
    }
  });
});
