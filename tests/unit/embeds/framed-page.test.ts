import { describe, expect, it } from 'vitest';
import { FramedPage } from '../../../src/embeds/framed-page.ts';

/** A frame with a loaded page, and the ids of the pages sent to it. */
function makeFrame() {
  const sent: string[] = [];
  const framed = new FramedPage((id) => sent.push(id));
  framed.load('story.the-region');
  return { framed, sent };
}

describe('FramedPage', () => {
  it('sends only the last wanted page, once the frame is ready', () => {
    const { framed, sent } = makeFrame();
    framed.want('route.balkan');
    framed.want('jurisdiction.AL');
    expect(sent).toEqual([]);
    framed.hear('story.the-region');
    expect(sent).toEqual(['jurisdiction.AL']);
  });

  it('sends the next wanted page only after the previous page is ready', () => {
    const { framed, sent } = makeFrame();
    framed.hear('story.the-region');
    framed.want('route.balkan');
    framed.want('jurisdiction.AL');
    expect(sent).toEqual(['route.balkan']);
    framed.hear('route.balkan');
    expect(sent).toEqual(['route.balkan', 'jurisdiction.AL']);
  });

  it('is away when another page was sent or the reader opened one', () => {
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

  it('ignores the ready state of an earlier load', () => {
    const { framed, sent } = makeFrame();
    framed.hear('story.the-region');
    framed.load('jurisdiction.AL');
    framed.want('route.balkan');
    expect(sent).toEqual([]);
  });
});
