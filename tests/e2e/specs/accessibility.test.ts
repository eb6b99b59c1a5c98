import { describe, it } from '../atlas-test.ts';

describe('accessibility', () => {
  it('finds nothing serious at start, with a jurisdiction and a theme open, with brief only and coverage', async ({
    atlas,
  }) => {
    const { reader, when, then } = atlas;
    await atlas.given.openAtlas();
    await then.axeFindsNothingSerious();
    await when.goesTo('?v=1&select=jurisdiction:RS');
    await reader.then.isRead('Serbia');
    await reader.then.tiesAreListed();
    await then.axeFindsNothingSerious();
    await when.goesTo('?v=1&select=thread:enabler/alliances');
    await reader.then.isRead('Enabler: alliances around the world');
    await reader.then.tiesAreListed();
    await then.axeFindsNothingSerious();
    await when.goesTo('?v=1&brief-only=yes');
    await reader.then.nothingIsOpen();
    await reader.then.isSwitchedOn('Brief only');
    await then.axeFindsNothingSerious();
    await when.goesTo('?v=1&layers=jurisdictions,brief-coverage');
    await reader.then.isSwitchedOn('Coverage by the brief');
    await then.axeFindsNothingSerious();
  });

  it('finds enough contrast in the dark and high-contrast themes', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&theme=dark&select=jurisdiction:RS');
    await atlas.reader.then.tiesAreListed();
    await atlas.then.axeFindsContrastEnough();
    await atlas.when.goesTo('?v=1&theme=contrast&select=jurisdiction:RS');
    await atlas.reader.then.rootSays('data-theme', 'contrast');
    await atlas.then.axeFindsContrastEnough();
  });

  it('finds nothing serious while searching and in any dialog', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('durres');
    await atlas.reader.then.firstResultIs('Durrës');
    await atlas.then.axeFindsNothingSerious();
    await atlas.reader.when.press('Escape');
    for (const [button, title, isInMenu] of [
      ['Help and keys', 'Help and keys', true],
      ['About, sources and licences', 'About Crossroads', true],
      ['Download the picture', 'Download the picture', false],
      ['Coverage of the brief: every passage', 'Coverage of the brief', false],
    ] as const) {
      if (isInMenu) await atlas.reader.when.opensMenu();
      await atlas.reader.when.clicksButton(button);
      await atlas.reader.then.dialogIs(title);
      await atlas.then.axeFindsNothingSerious();
      await atlas.reader.when.press('Escape');
    }
  });

  for (const [name, scene, finds] of [
    ['nothing serious', '?v=1&select=port:ALDRZ', 'axeFindsNothingSerious'],
    ['contrast enough in dark', '?v=1&theme=dark&select=port:ALDRZ', 'axeFindsContrastEnough'],
  ] as const) {
    it(`finds ${name} while a briefing is composed, presented and exported`, async ({ atlas }) => {
      const { compose, present } = atlas;
      const look = atlas.then[finds];
      await atlas.given.openAtlas(scene);
      await compose.when.addsTheView();
      await compose.when.presses(/^Add at Durrës/);
      await compose.when.setsMark('RESTRICTED', '#8a0000');
      await look();
      await compose.when.opensList();
      await look();
      await compose.when.returns();
      await compose.when.takesFileAway(look);
      await compose.when.presses('Present from here');
      await present.then.isGiven();
      await look();
      for (const key of ['o', '?', 'j', 'q', 'p']) {
        await present.when.presses(key);
        await look();
        await present.when.presses('Escape');
      }
      await present.when.presses('t', 't');
      await present.then.overSays(/Times of the rehearsal/);
      await look();
      const speaker = await present.when.opensSpeaker();
      await present.speaker.says(speaker, /RESTRICTED/);
      await look(speaker);
    });
  }

  it('finds nothing serious in any tab of a phone', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=leg:nis-belgrade');
    await atlas.reader.when.hasAPhone();
    for (const tab of ['Details', 'Brief', 'Layers', 'Time']) {
      await atlas.reader.when.opensTab(tab);
      await atlas.then.axeFindsNothingSerious();
    }
  });

  it('finds nothing serious with a feature of any kind open', async ({ atlas }) => {
    await atlas.given.openAtlas();
    for (const [query, heading] of [
      ['AL-XK', 'Albania – Kosovo*'],
      ['Balkan route', 'Balkan route'],
      ['Niš – Belgrade', 'Niš – Belgrade'],
      ['Belgrade', 'Belgrade'],
      ['ALDRZ', 'Durrës'],
      ['Kapitan Andreevo', 'Kapitan Andreevo – Kapıkule'],
      ['Heroin', 'Heroin'],
    ] as const) {
      await atlas.reader.when.searchesFor(query);
      await atlas.reader.when.opensFirstResult();
      await atlas.reader.then.isRead(heading);
      await atlas.then.axeFindsNothingSerious();
    }
  });
});
