import { describe, expect, it } from 'vitest';
import { editionNow } from '../../../src/domain/editions.ts';

describe('editionNow', () => {
  const edition = (id: string, ...corrections: readonly string[]) => ({
    id,
    date: '2026-01-01',
    checked: '2026-01-01',
    summary: { en: id },
    corrections: corrections.map((one) => ({
      id: one,
      date: '2026-02-01',
      changed: { en: one },
      concerns: 'all' as const,
    })),
  });

  it('returns the last edition with its last correction', () => {
    expect(editionNow({ current: '1', editions: [edition('1')] })).toBe('1');
    expect(editionNow({ current: '1', editions: [edition('1', '1.1', '1.2')] })).toBe('1.2');
    expect(editionNow({ current: '2', editions: [edition('1', '1.1'), edition('2')] })).toBe('2');
  });
});
