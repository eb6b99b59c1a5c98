import { describe, expect, it } from 'vitest';
import { type ChecksInput, checkPage, type PageCheck } from '../../../src/embeds/page-checks.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { contrast } from '../../style/color.ts';

const page = {
  title: 'Albania',
  description: 'Balkan route: 63 route sections.',
  edition: '1',
  language: 'sq',
  textLanguage: 'sq',
  paragraphs: [],
  sourceCount: 3,
  notes: '* Kosovo. Boundaries. Other things.',
};
const good: ChecksInput = {
  title: 'Albania',
  alt: 'Albania. Balkan route: 63 route sections in view.',
  parts: 'full',
  theme: 'auto',
  page,
  notes: ['* Kosovo.', 'Boundaries.'],
  height: { given: 900, told: 900, width: 720 },
};

function found(input: Partial<ChecksInput>): Readonly<Record<string, string>> {
  return Object.fromEntries(checkPage({ ...good, ...input }).map(({ id, found: one }) => [id, one]));
}

describe('checkPage', () => {
  it('returns "fine" for every check of a valid page', () => {
    const all = found({});
    expect(Object.keys(all).sort()).toEqual([
      'alt',
      'contrast',
      'height',
      'language',
      'notes',
      'sources',
      'title',
    ]);
    expect(new Set(Object.values(all))).toEqual(new Set(['fine']));
  });

  it.each<[string, Partial<ChecksInput>, Partial<Record<PageCheck['id'], string>>]>([
    ['a title that is missing', { title: ' ' }, { title: 'missing' }],
    ['a title that is too long', { title: 'x'.repeat(121) }, { title: 'long' }],
    ['no alternative text', { alt: '' }, { alt: 'missing' }],
    [
      'an alternative text that repeats the title',
      { title: 'Routes through Albania', alt: ' routes through albania ' },
      { alt: 'same' },
    ],
    ['an alternative text that is too short', { alt: 'A map' }, { alt: 'short' }],
    ['an alternative text that is too long', { alt: 'x'.repeat(301) }, { alt: 'long' }],
    ['sources that are not shown', { parts: 'legend' }, { sources: 'hidden' }],
    ['no sources', { page: { ...page, sourceCount: 0 } }, { sources: 'missing' }],
    ['a missing note', { notes: ['* Kosovo.', 'Gone.'] }, { notes: 'missing' }],
    ['a text in another language', { page: { ...page, textLanguage: 'en' } }, { language: 'other' }],
    ['a height that is too low', { height: { given: 899, told: 900, width: 720 } }, { height: 'low' }],
  ])('reports %s', (_, input, expected) => {
    expect(found(input)).toMatchObject(expected);
  });

  it('treats variants of one language as the same language', () => {
    expect(found({ page: { ...page, language: 'en-GB', textLanguage: 'en' } })).toMatchObject({
      language: 'fine',
    });
  });

  it('omits checks of an unknown page and an unknown height', () => {
    expect(Object.keys(found({ page: null, height: null })).sort()).toEqual(['alt', 'contrast', 'title']);
  });

  it('returns the lowest contrast of all themes in which the page can appear', () => {
    const lowestOf = (theme: ChecksInput['theme']) => {
      const check = checkPage({ ...good, theme }).find(({ id }) => id === 'contrast');
      return check?.id === 'contrast' ? check : null;
    };
    const { ui, map } = TOKENS.contrast;
    expect(lowestOf('contrast')?.ratio).toBeLessThanOrEqual(contrast(ui.muted, ui.panel));
    expect(lowestOf('contrast')?.ratio).toBeLessThanOrEqual(contrast(map.labelCity, map.land));
    const [auto, light, dark] = (['auto', 'light', 'dark'] as const).map(
      (theme) => lowestOf(theme)?.ratio ?? 0,
    );
    expect(auto).toBe(Math.min(light ?? 0, dark ?? 0));
  });
});
