import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('the brief beside the map', () => {
  it('opens at the passage of a link, in full, and returns there after a reload', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=II.B.p2');
    await atlas.brief.then.isThere();
    await atlas.brief.then.isInView('II.B.p2');
    const passages = await atlas.brief.get.passagesRead();
    expect(passages).toHaveLength(130);
    expect(new Set(passages).size).toBe(130);
    await atlas.when.reload();
    await atlas.then.mapIsIdle();
    await atlas.brief.then.isOpenAt('II.B.p2');
    await atlas.brief.then.isInView('II.B.p2');
  });

  it('selects and frames the feature of a mention without moving the text', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=IV.C.p1');
    await atlas.brief.then.isInView('IV.C.p1');
    const before = await atlas.brief.get.scroll();
    await atlas.brief.when.chooses('IV.C.p1', 'Trebinje');
    await atlas.brief.then.addressHolds('select=node:trebinje');
    await atlas.then.zoomIsAbout(9);
    await atlas.brief.then.selectionSays(/Trebinje/);
    expect(await atlas.brief.get.scroll()).toBe(before);
  });

  it('goes from mention to mention of the selection, and back with Back', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=I.A.p1&select=jurisdiction:SI');
    await atlas.brief.then.isThere();
    await atlas.brief.then.selectionSays(/Slovenia/);
    await atlas.reader.when.clicksButton('Go to the first mention of Slovenia');
    await atlas.brief.then.selectionSays(/1 of \d/);
    const first = await atlas.brief.get.openPassage();
    await atlas.brief.then.isInView(first ?? '');
    await atlas.reader.when.clicksButton('Next mention of Slovenia');
    await atlas.brief.then.selectionSays(/2 of \d/);
    expect(await atlas.brief.get.openPassage()).not.toBe(first);
  });

  it('does not move when a feature is selected on the map', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=III.D.p1&lng=19.454&lat=41.313&zoom=9');
    await atlas.brief.then.isInView('III.D.p1');
    const before = await atlas.brief.get.scroll();
    await atlas.reader.when.pressesMiddleOfMap();
    await atlas.brief.then.selectionSays(/Durrës/);
    expect(await atlas.brief.get.scroll()).toBe(before);
    await atlas.brief.then.isOpenAt('III.D.p1');
  });

  it('moves the map while the text scrolls, until that is switched off', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=II.B.p1&lng=20&lat=43&zoom=3');
    await atlas.brief.then.isInView('II.B.p1');
    await atlas.brief.when.readsOnTo('II.B.p2');
    await atlas.brief.then.isOpenAt('II.B.p2');
    await atlas.then.zoomIsAtLeast(4.5);
    await atlas.then.mapIsIdle();
    const zoom = atlas.get.zoom();
    await atlas.reader.when.clicksButton('Contents');
    await atlas.reader.when.switches('Map follows the text');
    await atlas.brief.when.choosesSection('Waste trafficking');
    await atlas.brief.when.readsOnTo('IV.C.p1');
    await atlas.brief.then.isOpenAt('IV.C.p1');
    expect(atlas.get.zoom()).toBe(zoom);
  });

  it('marks a short passage after a jump until the text is scrolled', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=es.p1');
    await atlas.brief.then.isInView('es.p1');
    await atlas.reader.when.clicksButton('Contents');
    await atlas.brief.when.scrollsBy(() => atlas.brief.when.choosesSection('Imprint and disclaimers'));
    expect(await atlas.brief.get.openPassage()).toBe('fm.imprint.p1');
    await atlas.brief.then.headingIsInView('Imprint and disclaimers');
    await atlas.brief.when.scrollsBy(() => atlas.brief.when.scrollsOn(60));
    expect(await atlas.brief.get.openPassage()).not.toBe('fm.imprint.p1');
  });

  it('marks mentions hidden by the filters', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=fig2.arms');
    await atlas.brief.then.isThere();
    expect(await atlas.brief.get.hiddenMentions('IV.C.p1')).toEqual([]);
    await atlas.given.openAtlas('?v=1&passage=IV.C.p1&brief-only=yes');
    await atlas.brief.then.isThere();
    const hidden = await atlas.brief.get.hiddenMentions('IV.C.p1');
    expect(hidden.join()).toMatch(/Trebinje \(.*hidden by the filters\)/);
  });

  it('finds words whatever their accents', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=es.p1');
    await atlas.brief.then.isThere();
    await atlas.brief.when.finds('skaljari');
    await atlas.brief.then.markedPlaces(1);
    await atlas.brief.then.isInView('II.B.p2');
  });

  it('can be read by keyboard alone', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.brief.when.reachesByKeyboard('Details');
    await atlas.when.press('ArrowRight');
    await atlas.brief.then.isThere();
    await atlas.brief.when.reachesByKeyboard('Poverty and marginalization');
    await atlas.when.press('Enter');
    await atlas.brief.then.isOpenAt('I.D.p1');
    await atlas.brief.then.isInView('I.D.p1');
    // The jump moved the focus: the first mention of the passage is next.
    await atlas.when.press('Tab');
    expect(await atlas.brief.get.focusedText()).toBe('the region');
    await atlas.brief.when.reachesByKeyboard('Western Balkans');
    await atlas.when.press('Enter');
    await atlas.brief.then.addressHolds('select=region:western-balkans');
    await atlas.brief.then.selectionSays(/Western Balkans/);
    await atlas.brief.when.reachesByKeyboard('12');
    await atlas.when.press('Enter');
    await atlas.brief.then.cardSays(/Uvalic/);
    await atlas.when.press('Escape');
    await atlas.brief.when.reachesByKeyboard('Cite');
    await atlas.when.press('Enter');
    await atlas.brief.then.cardSays(/I\.D Poverty and marginalization, para\. 1, p\. 3\..*edition 1/s);
    await atlas.when.press('Escape');
    await atlas.brief.when.reachesByKeyboard('Details');
    await atlas.when.press('Enter');
    await atlas.reader.then.isRead('Western Balkans');
  });

  it('passes axe, with enough contrast in the dark and high-contrast themes', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=I.A.box1.p1&select=jurisdiction:BG');
    await atlas.brief.then.isThere();
    await atlas.then.axeFindsNothingSerious();
    await atlas.reader.when.clicksButton('Contents');
    await atlas.brief.when.finds('organized');
    await atlas.then.axeFindsNothingSerious();
    await atlas.when.goesTo('?v=1&passage=I.A.box1.p1&select=jurisdiction:BG&theme=dark');
    await atlas.reader.then.rootSays('data-theme', 'dark');
    await atlas.then.axeFindsContrastEnough();
    await atlas.when.goesTo('?v=1&passage=fig2.waste&theme=contrast');
    await atlas.reader.then.rootSays('data-theme', 'contrast');
    await atlas.brief.then.isInView('fig2.waste');
    await atlas.then.axeFindsContrastEnough();
  });

  it('leads from the top of the details to each of their sections, and back', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=jurisdiction:SI');
    await atlas.reader.then.tiesAreListed();
    for (const title of ['Sources', 'Borders', 'In the brief']) {
      await atlas.reader.when.clicksButton(title);
      await atlas.reader.then.isAtSection(title);
    }
  });

  it('reads without sideways scroll 320 px wide, and at 200 % of 1280 × 720', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=I.A.p2&select=route:black-sea');
    await atlas.brief.then.isThere();
    for (const size of [
      { width: 320, height: 640 },
      { width: 640, height: 360 },
    ]) {
      await atlas.reader.when.hasAWindowOf(size);
      await atlas.brief.then.nothingRunsSideways();
      await atlas.reader.when.clicksButton('Contents');
      await atlas.brief.then.nothingRunsSideways();
      await atlas.reader.when.clicksButton('Contents');
    }
  });
});
