import { describe, expect, it } from 'vitest';
import { FramedPage } from '../../../src/embedding/framed-page.ts';

/** A frame in which a page was loaded, with what was sent to it. */
function makeFrame() {
  const sent: string[] = [];
  const framed = new FramedPage((id) => sent.push(id));
  framed.load('story.the-region');
  return { framed, sent };
}

describe('a page in a frame', () => {
  it('is told to change once it hears, and of what was wanted last', () => {
    const { framed, sent } = makeFrame();
    framed.want('route.balkan');
    framed.want('jurisdiction.AL');
    expect(sent).toEqual([]);
    framed.hear('story.the-region');
    expect(sent).toEqual(['jurisdiction.AL']);
  });

  it('is told to change once more only when the next one hears', () => {
    const { framed, sent } = makeFrame();
    framed.hear('story.the-region');
    framed.want('route.balkan');
    framed.want('jurisdiction.AL');
    expect(sent).toEqual(['route.balkan']);
    framed.hear('route.balkan');
    expect(sent).toEqual(['route.balkan', 'jurisdiction.AL']);
  });

  it('is another than the one that was loaded where it was told to change, or its reader went on', () => {
    const { framed } = makeFrame();
    expect(framed.isAway).toBe(false);
    framed.hear('story.the-region');
    framed.want('route.balkan');
    expect(framed.isAway).toBe(true);
    framed.hear('route.balkan');
    expect(framed.isAway).toBe(true);
    framed.load('story.the-region');
    expect(framed.isAway).toBe(false);
    framed.hear('story.the-region');
    expect(framed.isAway).toBe(false);
    framed.hear('story.the-region.routes');
    expect(framed.isAway).toBe(true);
    framed.hear('story.the-region');
    expect(framed.isAway).toBe(false);
  });

  it('hears nothing of an earlier frame', () => {
    const { framed, sent } = makeFrame();
    framed.hear('story.the-region');
    framed.load('jurisdiction.AL');
    framed.want('route.balkan');
    expect(sent).toEqual([]);
  });
});
