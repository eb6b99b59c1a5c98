import { describe, expect, it } from 'vitest';
import { parseCorner, parseCorners } from '../../../../src/importers/areas/parse-corners.ts';
import { formatMgrs } from '../../../../src/lib/mgrs.ts';
import { formatDecimal, formatDms } from '../../../../src/lib/position-text.ts';

describe('parseCorner and parseCorners', () => {
  it('reads the formats of the atlas and common typed forms', () => {
    const at = [20.45, 44.81] as const;
    for (const text of [
      formatDecimal(at),
      formatDms(at),
      '44.81 20.45',
      '44,81; 20,45',
      'N 44,81 E 20,45',
      '20.45 E, 44.81 N',
      '44 48 36, 20 27 0',
    ]) {
      expect([text, parseCorner(text)]).toEqual([text, { ok: true, value: at }]);
    }
    const square = parseCorner(formatMgrs(at) ?? '');
    const [lng, lat] = square.ok ? square.value : [0, 0];
    expect(lng).toBeCloseTo(20.45, 4);
    expect(lat).toBeCloseTo(44.81, 4);
  });

  it('rejects ambiguous, unreadable and out-of-range positions', () => {
    for (const [text, failure] of [
      ['44.81 S 20.45 E', 'which-s'],
      ['91, 20', 'out-of-range'],
      ['44.81', 'unreadable'],
      ['somewhere', 'unreadable'],
      ['34T DQ', 'unreadable'],
      ['44.81, 20.45, 7', 'unreadable'],
    ] as const) {
      expect([text, parseCorner(text)]).toEqual([text, { ok: false, failure }]);
    }
  });

  it('reports every line that it cannot read', () => {
    expect(parseCorners('44, 20\n\n  here \r\n45, 21\n100, 21')).toEqual({
      ok: false,
      failure: [
        { line: 3, text: 'here', fault: 'unreadable' },
        { line: 5, text: '100, 21', fault: 'out-of-range' },
      ],
    });
    expect(parseCorners('44, 20\n\n45, 21\n')).toEqual({
      ok: true,
      value: [
        [20, 44],
        [21, 45],
      ],
    });
  });
});
