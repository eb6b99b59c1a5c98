/** Composes a briefing, saves and reopens it, and presents it with its mark. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('composing', () => {
  it('keeps chapters and callouts through edits, undo, a reload and a file', async ({ atlas }) => {
    const { compose } = atlas;
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ');
    await compose.when.addsTheView();
    await compose.when.writes('Title of the briefing', 'Three ports');
    await compose.when.writes('Title', 'Durrës');
    await compose.when.writes('Text', 'A port.');
    await compose.when.writes('Speaker’s notes', 'Say: ');
    await compose.when.presses('Name Durrës here – Speaker’s notes');
    await compose.then.richTextIs('Speaker’s notes', 'Say: <Durrës>');
    await compose.when.presses(/^Add at Durrës/);
    await compose.when.writes('At Durrës', 'Containers from afar');
    await compose.when.zoomsIn();
    await atlas.then.mapIsIdle();
    await compose.when.addsTheView();
    await compose.when.writes('Title', 'Closer');
    for (const [typed, taken] of [
      ['9999', '3600'],
      ['', '3600'],
    ] as const) {
      await compose.when.plansSeconds(typed);
      expect([await compose.get.plannedSeconds(), await compose.get.focused()]).toEqual([
        taken,
        'Planned seconds',
      ]);
    }
    await compose.when.addsTheView();
    await compose.then.chaptersAre('1 Durrës', '2 Closer', '3 Chapter 3');
    await atlas.then.axeFindsNothingSerious();

    await compose.when.presses('Move up: Chapter 3');
    await compose.then.chaptersAre('1 Durrës', '2 Chapter 2', '3 Closer');
    await compose.when.presses('Remove');
    await compose.then.chaptersAre('1 Durrës', '2 Closer');
    await compose.when.presses('Undo');
    await compose.when.presses('Undo');
    await compose.then.chaptersAre('1 Durrës', '2 Closer', '3 Chapter 3');
    await compose.then.isSaved();
    const file = await compose.when.savesFile();

    await compose.when.reloads();
    await compose.then.titleIs('Three ports');
    await compose.then.chaptersAre('1 Durrës', '2 Closer', '3 Chapter 3');
    expect(await compose.when.savesFile()).toBe(file);

    // A damaged file changes nothing; the intact one restores the deleted briefing.
    await compose.when.opensFile('copy.crossroads.json', file.replace('"seconds": 60', '"seconds": "60"'));
    await compose.then.noticeSays(/copy\.crossroads\.json.*Line \d+: .*\/briefing\/chapters\/0\/seconds/s);
    await compose.when.returns();
    await compose.then.titleIs('Three ports');
    await compose.when.presses('Close the briefing');
    await compose.when.opensList();
    await compose.when.deletes('Three ports');
    await compose.when.opensFile('copy.crossroads.json', file);
    await compose.then.titleIs('Three ports');
    expect(await compose.get.focused()).toBe('Title of the briefing');
    expect(await compose.when.savesFile()).toBe(file);
  });

  it('presents with the mark on every screen, and survives a crash of its tab', async ({ atlas }) => {
    const { compose } = atlas;
    await atlas.given.openAtlas('?v=1');
    await compose.when.addsTheView();
    await compose.when.addsTheView();
    await compose.when.setsMark('RESTRICTED', '#8a0000');
    await compose.then.markStands('RESTRICTED');
    expect(JSON.parse(await compose.when.takesFileAway()).briefing.handling).toEqual({
      text: 'RESTRICTED',
      color: '#8a0000',
    });
    await compose.when.presses('Present from here');
    await atlas.present.then.isGiven();
    await compose.then.markStands('RESTRICTED');
    const speaker = await atlas.present.when.opensSpeaker();
    await atlas.present.speaker.says(speaker, /RESTRICTED/);
    await speaker.close();
    for (const [key, screen] of [
      ['b', 'black'],
      ['w', 'white'],
    ] as const) {
      await atlas.present.when.presses(key);
      await atlas.present.then.screenIs(screen);
      await compose.then.markStands('RESTRICTED');
      await atlas.present.when.presses(key);
    }
    await atlas.present.when.presses('o');
    await atlas.present.then.overviewShows(2);
    await compose.then.markStands('RESTRICTED');
    await atlas.present.when.presses('Escape', 'Escape');
    await atlas.present.then.isOver();

    await compose.when.writes('Title of the briefing', 'Before the crash');
    await compose.then.isSaved();
    await compose.when.writes('Title of the briefing', 'Before the crash!');
    await compose.then.isSaved();
    const again = await compose.when.tabCrashes();
    await again.then.noticeSays(/You were editing “Before the crash!”/);
    await again.when.goesOn();
    await again.then.markStands('RESTRICTED');
    await again.then.chaptersAre('1 Chapter 1', '2 Chapter 2');
  });
});
