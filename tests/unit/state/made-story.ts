import type { Story } from '../../../src/domain/story.ts';

const NOTHING = { text: '', mentions: [], cites: [] };
export const MADE_SIZE = { width: 700, height: 560 };

/** A story of scenes without words; the second chapter lights the Balkan route. */
export function makeStory(...scenes: readonly string[]): Story {
  return {
    id: 'made',
    title: 'A story',
    summary: 'Of some chapters',
    language: 'en',
    chapters: scenes.map((scene, at) => ({
      id: `chapter-${at + 1}`,
      title: `Chapter ${at + 1}`,
      said: NOTHING,
      notes: NOTHING,
      scene,
      size: MADE_SIZE,
      callouts: [],
      lit: at === 1 ? ['route:balkan'] : [],
      passages: [],
      seconds: 30,
    })),
  };
}
