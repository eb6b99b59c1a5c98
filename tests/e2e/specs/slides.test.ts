import { describe, expect } from 'vitest';
import { readDeck } from '../../support/read-deck.ts';
import { it } from '../atlas-test.ts';

describe('slides to take away', () => {
  it('are made in the browser under the policy of the site: a slide for each chapter after the cover', async ({
    atlas,
  }) => {
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
    // The speaker's words go along only when they are asked for.
    expect(slides[1]?.notes).toMatch(/^Sources in full:/);
  });
});
