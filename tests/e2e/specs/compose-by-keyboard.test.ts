/** Composes, presents and exports a briefing by keyboard; the focus always moves to the next step. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('a briefing by keyboard alone', () => {
  it('composes, presents and exports three chapters, with a visible focus at every stop', async ({
    atlas,
  }) => {
    const { compose } = atlas;
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ');
    await compose.when.tabsTo('Add this view to a briefing');
    for (const titles of [
      ['1 Chapter 1'],
      ['1 Chapter 1', '2 Chapter 2'],
      ['1 Chapter 1', '2 Chapter 2', '3 Chapter 3'],
    ]) {
      await atlas.when.press('Enter');
      await compose.then.chaptersAre(...titles);
    }

    // A button that disappears passes the focus to the next one.
    await compose.when.tabsTo('Add at Durrës');
    await atlas.when.press('Enter');
    await compose.then.focusIsOn('At Durrës');
    await compose.when.tabsTo('Remove the callout at Durrës');
    await atlas.when.press('Enter');
    await compose.then.focusIsOn('Choose a feature on the map');
    await compose.when.tabsTo('Remove');
    await atlas.when.press('Enter');
    await compose.then.chaptersAre('1 Chapter 1', '2 Chapter 2');
    await compose.then.focusIsOn('2 Chapter 2');
    await atlas.when.press('Control+z');
    await compose.then.chaptersAre('1 Chapter 1', '2 Chapter 2', '3 Chapter 3');

    await compose.when.tabsTo('Handling mark');
    await atlas.when.press('Enter');
    await compose.when.tabsTo('Text of the mark');
    await atlas.when.press('R', 'Backspace');
    await compose.then.focusIsOn('Text of the mark');

    await compose.when.tabsTo('Present');
    await compose.when.presentsByKey();
    await atlas.when.press('ArrowRight', 'o');
    await atlas.present.then.overviewShows(3);
    // Tab stays in the overview: nothing below it takes the focus.
    for (let stop = 0; stop < 6; stop += 1) {
      expect((await compose.get.focus()).name).not.toMatch(/^(Next chapter|Previous chapter|Export)$/);
      await atlas.when.press('Tab');
    }
    await atlas.when.press('Escape', 'Escape');
    await atlas.present.then.isOver();
    await compose.then.focusIsInThePanel();

    await compose.when.tabsTo('Export');
    await compose.when.opensBriefingExportByKey();
    await compose.when.tabsTo('Make Briefing file');
    await compose.when.makesByKey();
    await atlas.when.press('Escape');
    await compose.then.focusIsOn('Export');
  });
});
