import { describe, expect, it } from 'vitest';
import { NO_PAGE, readPage, withPage } from '../../../src/scene/page.ts';

describe('what an address says beside the scene', () => {
  it('is read, and the scene is left without it', () => {
    const { page, scene } = readPage(new URLSearchParams('story=the-region&chapter=drugs&v=1&select=none'));
    expect(page).toEqual({ story: 'the-region', chapter: 'drugs', speaker: null });
    expect(scene.toString()).toBe('v=1&select=none');
  });
  it('comes back as it was written', () => {
    const page = { story: 'the-region', chapter: 'drugs', speaker: 'a1-b2' };
    const params = withPage(page, new URLSearchParams('v=1&zoom=5'));
    expect(params.toString()).toBe('story=the-region&chapter=drugs&speaker=a1-b2&v=1&zoom=5');
    expect(readPage(params).page).toEqual(page);
  });
  it('is nothing without a story, and what is no id stays to be told of', () => {
    expect(readPage(new URLSearchParams('chapter=drugs')).page).toEqual(NO_PAGE);
    expect(readPage(new URLSearchParams('story=<b>')).scene.get('story')).toBe('<b>');
  });
});
