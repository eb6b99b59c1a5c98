/** Orders the chapters of a briefing and chooses their highlighted features. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('composing', () => {
  it('orders chapters by mouse, touch and keys; Escape restores their order', async ({ atlas }) => {
    const { compose } = atlas;
    await atlas.given.openAtlas('?v=1');
    for (const title of ['One', 'Two', 'Three', 'Four']) {
      await compose.when.addsTheView();
      await compose.when.writes('Title', title);
    }
    await compose.then.chaptersAre('1 One', '2 Two', '3 Three', '4 Four');

    await compose.when.drags(1, 3);
    await compose.then.chaptersAre('1 Two', '2 Three', '3 One', '4 Four');
    await compose.then.isSaid(/“One” is chapter 3 now/);
    await compose.when.drags(4, 1, 'touch');
    await compose.then.chaptersAre('1 Four', '2 Two', '3 Three', '4 One');
    // The chapter stays open: dropping is not a click.
    expect(await compose.get.openChapters()).toBe(1);

    await compose.when.dragsAndEscapes(1, 4);
    await compose.then.isSaid(/“Four” was not moved/);
    await compose.then.chaptersAre('1 Four', '2 Two', '3 Three', '4 One');
    expect(await compose.get.openChapters()).toBe(1);

    await compose.when.movesByKey(2, 'Alt+ArrowDown');
    await compose.then.chaptersAre('1 Four', '2 Three', '3 Two', '4 One');
    expect(await compose.get.focusedRow()).toBe('Two');
    await compose.then.isSaid(/“Two” is chapter 3 now/);
    await compose.when.movesByKey(1, 'Alt+ArrowUp');
    await compose.then.chaptersAre('1 Four', '2 Three', '3 Two', '4 One');
    for (let step = 0; step < 3; step += 1) await compose.when.presses('Undo');
    await compose.then.chaptersAre('1 One', '2 Two', '3 Three', '4 Four');
  });

  it('highlights features, removes them again, and undoes both', async ({ atlas }) => {
    const { compose } = atlas;
    await atlas.given.openAtlas('?v=1');
    await compose.when.addsTheView();
    const chooses = async (words: string) => {
      await atlas.reader.when.searchesFor(words);
      await atlas.reader.when.opensFirstResult();
    };
    await compose.when.presses('Choose features on the map');
    await chooses('Durrës');
    const [durres = ''] = await compose.then.litCounts(1);
    await chooses('Koper');
    const [, koper = ''] = await compose.then.litCounts(2);
    expect(koper).not.toBe(durres);
    await chooses('Durrës');
    await compose.then.litIs(koper);
    await compose.then.isSaid(/Durrës is no longer highlighted/);
    await compose.when.pressesEscape();
    // A feature not chosen for the chapter is selected instead.
    await chooses('Durrës');
    await compose.when.presses('Highlight Durrës');
    await compose.then.litIs(koper, durres);
    await compose.when.presses('Remove the highlight of Koper');
    await compose.then.litIs(durres);
    await compose.when.presses('Undo');
    await compose.then.litIs(koper, durres);
    await atlas.then.axeFindsNothingSerious();
    await compose.when.presses('Present from here');
    await atlas.present.then.isGiven();
  });

  it('keeps whole callouts within the map, also long ones on small screens', async ({ atlas }) => {
    const { compose } = atlas;
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ&lng=19.5&lat=41.3&zoom=7');
    await compose.when.addsTheView();
    await compose.when.presses(/^Add at Durrës/);
    await compose.when.writes('At Durrës', 'Containers come from afar, and go on by road. '.repeat(8));
    await compose.then.calloutsLieWithinTheMap(1);
    for (const [width, height] of [
      [390, 844],
      [320, 568],
    ] as const) {
      await compose.when.turnsToScreen(width, height);
      await compose.then.calloutsLieWithinTheMap(1);
    }
  });
});
