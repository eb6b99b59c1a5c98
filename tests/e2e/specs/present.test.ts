/** A presentation: by keyboard alone, without a network, with side steps for questions. */
import { expect } from '@playwright/test';
import {
  readPublishedStories,
  readPublishedStory,
  readPublishedTranslation,
} from '../../support/published.ts';
import { describe, it, itFlies } from '../atlas-test.ts';

const stories = readPublishedStories();
const region = readPublishedStory('the-region');
const waste = readPublishedStory('waste-trafficking');
const ids = region.chapters.map(({ id }) => id);

describe('a presentation', () => {
  itFlies(
    'runs offline by keyboard alone: a question, a jump, back to the same scene, and an export',
    async ({ atlas }) => {
      await atlas.given.openAtlas();
      await atlas.given.storedForOffline();
      await atlas.when.networkIsLost(() => Promise.resolve());
      await atlas.present.when.beginsByKeyboard(region.title);
      await atlas.then.mapIsIdle();
      expect(await atlas.present.get.chapter()).toBe(ids[0]);
      await atlas.present.when.watchesReveals();
      for (const chapter of ids.slice(1, 3)) {
        await atlas.present.when.presses('PageDown');
        await atlas.present.then.isAt(chapter);
      }
      await atlas.present.then.isSettled();
      await atlas.present.then.isHome();
      await atlas.present.then.routesHaveDrawnThemselves();
      const home = await atlas.present.get.scene();

      // "Why is that line there?"
      await atlas.present.when.presses('m', 'q');
      await atlas.present.then.overSays(/Evidence/i);
      await atlas.present.when.presses('Escape');
      await atlas.present.then.nothingIsOver();
      // "And in Albania?"
      await atlas.present.when.presses('j');
      await atlas.present.when.types('alb');
      await atlas.present.when.presses('Enter');
      await atlas.present.then.overSays(/Albania.*In the brief/is);
      await atlas.present.then.isAway();
      await atlas.then.mapIsIdle();
      expect(await atlas.present.get.scene()).not.toBe(home);
      await atlas.present.when.presses('r');
      await atlas.present.then.isHome();
      await atlas.present.then.sceneIs(home);

      await atlas.present.when.presses('b');
      await atlas.present.then.screenIs('black');
      await atlas.present.when.presses('PageDown');
      await atlas.present.then.nothingIsOver();
      expect(await atlas.present.get.chapter()).toBe(ids[2]);
      await atlas.present.when.presses('1', '2', 'Enter');
      await atlas.present.then.isAt(ids[11] ?? '');
      await atlas.present.when.presses('Home');
      await atlas.present.then.isAt(ids[0] ?? '');
      expect(ids).toHaveLength(12);
      for (const chapter of ids.slice(1)) {
        await atlas.present.when.presses('PageDown');
        await atlas.present.then.isAt(chapter);
      }
      const { name, content } = await atlas.present.when.takesAwayByKeyboard('Briefing file');
      expect(name).toMatch(/\.crossroads\.json$/);
      expect(content.toString()).toContain(JSON.stringify(region.chapters.at(-1)?.title));
      await atlas.present.when.presses('Escape', 'Escape');
      await atlas.present.then.isOver();
      await atlas.then.mapIsIdle();
    },
  );

  it('survives a reload at its chapter, shows all chapters, and passes axe', async ({ atlas }) => {
    await atlas.given.openAtlas('?story=the-region&chapter=drugs');
    await atlas.present.then.isAt('drugs');
    await atlas.present.when.reloads();
    await atlas.present.then.isAt('drugs');
    await atlas.present.then.figureDominates('1,452\u00a0kg');
    await atlas.present.then.listsSources(4);
    await atlas.then.mapIsIdle();
    await atlas.then.axeFindsNothingSerious();
    await atlas.present.when.readsMore();
    await atlas.present.then.listsSources(7);
    await atlas.present.then.textFits();
    await atlas.then.axeFindsNothingSerious();
    await atlas.present.when.presses('o');
    await atlas.present.then.overviewShows(ids.length);
    await atlas.then.axeFindsNothingSerious();
    await atlas.present.when.watchesReveals();
    await atlas.present.when.presses('ArrowRight', 'Enter');
    await atlas.present.then.isAt('people');
    await atlas.then.mapIsIdle();
    // With reduced motion.
    await atlas.present.then.routesWereThereAtOnce();
  });

  it('synchronises the speaker’s window, also after either is reloaded', async ({ atlas }) => {
    await atlas.given.openAtlas('?story=the-region');
    await atlas.present.then.isGiven();
    const speaker = await atlas.present.when.opensSpeaker();
    await atlas.present.speaker.isAt(speaker, ids[0] ?? '');
    await atlas.present.when.presses('ArrowRight');
    await atlas.present.speaker.isAt(speaker, ids[1] ?? '');
    await atlas.present.speaker.presses(speaker, 'PageDown');
    await atlas.present.then.isAt(ids[2] ?? '');
    await atlas.present.speaker.isAt(speaker, ids[2] ?? '');
    const begun = await atlas.present.speaker.minutes(speaker);
    await atlas.present.speaker.reloads(speaker);
    await atlas.present.speaker.isAt(speaker, ids[2] ?? '');
    await atlas.present.when.reloads();
    await atlas.present.speaker.isAt(speaker, ids[2] ?? '');
    await atlas.present.speaker.presses(speaker, 'PageUp');
    await atlas.present.then.isAt(ids[1] ?? '');
    // The clock went on.
    expect(await atlas.present.speaker.minutes(speaker)).toBeGreaterThanOrEqual(begun);
    await atlas.present.when.presses('b');
    await atlas.present.speaker.says(speaker, /screen is black/);
    await atlas.present.when.presses('x');
    await atlas.present.then.isSettled();
    await atlas.present.when.presses('Escape');
    await atlas.present.then.isOver();
    await atlas.present.speaker.says(speaker, /briefing is over/);
  });

  it('keeps the speaker’s notes when the presentation crashes, and synchronises again afterwards', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?story=waste-trafficking&language=sq');
    await atlas.present.then.isGiven();
    const speaker = await atlas.present.when.opensSpeaker();
    const [first, second] = waste.chapters.map(({ id }) => id);
    await atlas.present.speaker.isAt(speaker, first ?? '');
    // In the language of the presentation, with a different title.
    const told = readPublishedTranslation('sq', waste.id).title;
    expect(await atlas.present.speaker.title(speaker)).toBe(`${told} – dritarja e folësit`);
    // Opening it again finds it.
    await atlas.present.when.presses('s');
    await atlas.compose.then.noticeSays(/është e hapur tashmë/);
    const comesBack = await atlas.present.when.stageCrashes();
    await atlas.present.speaker.says(speaker, /nuk përgjigjet/);
    await atlas.present.speaker.isAt(speaker, first ?? '');
    await comesBack(`?story=waste-trafficking&chapter=${second}`);
    await atlas.present.speaker.isAt(speaker, second ?? '');
  });

  it('is rehearsed from the list: times against the plan, in the speaker’s window, exported as CSV', async ({
    atlas,
  }) => {
    const story = readPublishedStory('waste-trafficking');
    await atlas.given.openAtlas();
    await atlas.present.when.beginsRehearsal(story.title);
    await atlas.present.when.presses('q', 'Escape', 'End', 'ArrowRight');
    await atlas.present.then.overSays(/Outside the chapters/);
    expect(await atlas.present.get.rehearsedRows()).toBe(story.chapters.length + 2);
    await atlas.then.axeFindsNothingSerious();
    await atlas.present.when.keepsTheTimes();
    const csv = await atlas.present.when.takesTheTimesAway();
    expect(csv).toMatch(/^\ufeffChapter,"Planned, s","Actual, s","Difference, s"\r\n"A section of its own/);
    await atlas.present.when.presses('Escape');
    await atlas.present.then.nothingIsOver();
    const speaker = await atlas.present.when.opensSpeaker();
    await atlas.present.speaker.says(speaker, /Rehearsed 0:0/);
    await atlas.present.speaker.opensBriefingExport(speaker);
    // Keys that would turn pages or blank the screen belong to the field.
    const at = await atlas.present.get.chapter();
    expect(await atlas.present.speaker.typesMark(speaker, 'BRIEF ONLY w')).toBe('BRIEF ONLY w');
    await atlas.present.then.nothingIsOver();
    expect(await atlas.present.get.chapter()).toBe(at);
  });

  for (const { given, ...size } of [
    { width: 1280, height: 720, given: stories.map(({ id }) => id) },
    { width: 1920, height: 1080, given: ['the-region'] },
    { width: 3840, height: 2160, given: ['the-balkan-route'] },
  ]) {
    it(`is readable in every chapter on a wall of ${size.width} × ${size.height}, with callouts that do not overlap`, async ({
      atlas,
    }) => {
      await atlas.reader.when.hasAWindowOf(size);
      for (const story of stories.filter(({ id }) => given.includes(id))) {
        const link = `?story=${story.id}`;
        await (story.id === given[0] ? atlas.given.openAtlas(link) : atlas.when.goesTo(link));
        for (const [at, chapter] of story.chapters.entries()) {
          if (at > 0) await atlas.present.when.presses('ArrowRight');
          await atlas.present.then.isAt(chapter.id);
          await atlas.present.then.isHome();
          await atlas.then.mapIsIdle();
          await atlas.present.then.textFits();
          await atlas.present.then.calloutsStandClear();
        }
      }
    });
  }
});
