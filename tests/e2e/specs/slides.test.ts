import { expect } from '@playwright/test';
import { readDeck } from '../../support/read-deck.ts';
import { describe, it } from '../atlas-test.ts';

describe('the slide export', () => {
  it('makes a cover and a slide per chapter in the browser under the site’s policy', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&theme=dark');

    const { name, content } = await atlas.present.when.takesAway('Waste trafficking', 'Slides');

    expect(name).toMatch(/^crossroads-waste-trafficking-.*\.pptx$/);
    const { slides, faults } = readDeck(content);
    expect(faults).toEqual([]);
    expect(slides).toHaveLength(1 + 8);
    for (const { shapes, text } of slides.slice(1)) {
      expect(shapes.length).toBeGreaterThan(40);
      expect(text).toContain('1244 (1999)');
    }
    // The text that is not on the slide. Speaker's notes are optional.
    expect(slides[1]?.notes).toMatch(/^The rest of the text:\n.+\nSources in full:\n/);
  });
});
