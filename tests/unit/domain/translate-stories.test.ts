import { describe, expect, it } from 'vitest';
import type { Story, Translation } from '../../../src/domain/story.ts';
import { translateStories } from '../../../src/domain/translate-stories.ts';

const said = (text: string) => ({ text, mentions: [], cites: [] });
const story: Story = {
  id: 'ports',
  title: 'Ports',
  summary: 'Of ports.',
  language: 'en',
  chapters: ['one', 'two'].map((id) => ({
    id,
    title: `Chapter ${id}`,
    said: said(`Text ${id}.`),
    notes: said(`Notes ${id}.`),
    scene: 'v=1',
    size: { width: 700, height: 560 },
    callouts: [{ feature: 'port:ALDRZ', said: said(`Beside ${id}.`) }],
    lit: [],
    passages: [],
    seconds: 30,
  })),
};
const translation: Translation = {
  id: 'ports',
  title: 'Luke',
  summary: 'O lukama.',
  language: 'hr',
  chapters: [
    {
      id: 'one',
      title: 'Prvo',
      said: said('Tekst.'),
      callouts: [{ feature: 'port:ALDRZ', said: said('Uz luku.') }],
    },
  ],
};

describe('translateStories', () => {
  it('uses translated texts, original views, and notes with their language', () => {
    const [told] = translateStories([story], [translation]);
    expect(told).toMatchObject({ title: 'Luke', summary: 'O lukama.', language: 'hr', notesLanguage: 'en' });
    expect(told?.chapters[0]).toEqual({
      ...story.chapters[0],
      title: 'Prvo',
      said: said('Tekst.'),
      callouts: [{ feature: 'port:ALDRZ', said: said('Uz luku.') }],
    });
  });

  it('keeps the original text of an untranslated chapter or story', () => {
    const other = { ...story, id: 'waste' };
    const told = translateStories([story, other], [translation]);
    expect(told[0]?.chapters[1]).toBe(story.chapters[1]);
    expect(told[1]).toBe(other);
  });
});
