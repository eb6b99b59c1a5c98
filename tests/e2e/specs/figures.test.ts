import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('figure II', () => {
  it('highlights the market of a box on its map, shows it alone, and all again', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=fig2.caption');
    await atlas.figures.then.mapShows(/^Map of the ten jurisdictions$/);
    await atlas.figures.when.pointsAtBox('Arms trafficking');
    await atlas.figures.then.mapShows(/lines of Arms trafficking$/);
    await atlas.figures.when.uses('Show only this market', 'Drug trafficking');
    await atlas.brief.then.addressHolds('markets=drugs/cannabis,drugs/cocaine');
    await atlas.figures.when.uses('Show all markets again', 'Drug trafficking');
    await atlas.figures.then.offers('Show only this market', 'Drug trafficking');
    expect(await atlas.brief.get.passagesRead()).toHaveLength(130);
  });

  it('leads back to the passage when enlarged, and returns the focus when closed', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=fig2.caption');
    await atlas.figures.when.enlarges('II');
    await atlas.figures.then.isEnlarged('II');
    await atlas.figures.when.closesIt();
    await atlas.figures.then.isClosed();
    await atlas.figures.then.focusIsOn('Enlarge figure II');
    await atlas.figures.when.enlarges('II');
    await atlas.figures.when.uses('Read in the brief', 'Waste trafficking');
    await atlas.figures.then.isClosed();
    await atlas.brief.then.isOpenAt('fig2.waste');
    await atlas.brief.then.isInView('fig2.waste');
  });
});

describe('figure I', () => {
  it('highlights the features of a stage, also when enlarged, and selects nothing', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&passage=fig1&zoom=6&lng=20&lat=43');
    await atlas.figures.when.enlarges('I');
    await atlas.figures.then.isEnlarged('I');
    await atlas.figures.when.lightsStage('Sea transport');
    await atlas.figures.then.isClosed();
    await atlas.figures.then.stageIsLit('Sea transport');
    await atlas.then.mapIsIdle();
    expect(atlas.get.zoom()).toBeLessThan(4);
    await atlas.reader.when.clicksButton('Highlighted on the map: Sea transport');
    await atlas.figures.then.noStageIsLit();
  });
});
