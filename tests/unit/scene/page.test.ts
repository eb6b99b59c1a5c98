import { describe, expect, it } from 'vitest';
import { NO_PAGE, readPage, withPage } from '../../../src/scene/page.ts';

describe('readPage and withPage', () => {
  it('separates the page parameters from the scene parameters', () => {
    const { page, scene } = readPage(new URLSearchParams('story=the-region&chapter=drugs&v=1&select=none'));
    expect(page).toEqual({ room: 'briefings', story: 'the-region', chapter: 'drugs', speaker: null });
    expect(scene.toString()).toBe('v=1&select=none');
  });
  it('reads back the page that withPage has written', () => {
    const page = { room: 'briefings' as const, story: 'the-region', chapter: 'drugs', speaker: 'a1-b2' };
    const params = withPage(page, new URLSearchParams('v=1&zoom=5'));
    expect(params.toString()).toBe('story=the-region&chapter=drugs&speaker=a1-b2&v=1&zoom=5');
    expect(readPage(params).page).toEqual(page);
  });
  it('reads and writes the room, and leaves an unknown one to be reported', () => {
    const { page, scene } = readPage(new URLSearchParams('room=plan&v=1'));
    expect([page, scene.toString()]).toEqual([{ ...NO_PAGE, room: 'plan' }, 'v=1']);
    expect(withPage(page, scene).toString()).toBe('room=plan&v=1');
    expect(withPage(NO_PAGE, scene).toString()).toBe('v=1');
    expect(readPage(new URLSearchParams('room=attic')).scene.get('room')).toBe('attic');
  });
  it('returns no page without a valid story and keeps an invalid value', () => {
    expect(readPage(new URLSearchParams('chapter=drugs')).page).toEqual(NO_PAGE);
    expect(readPage(new URLSearchParams('story=<b>')).scene.get('story')).toBe('<b>');
  });
});
