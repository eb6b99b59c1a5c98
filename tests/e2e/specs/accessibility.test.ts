import { describe } from 'vitest';
import { it } from '../atlas-test.ts';

describe('accessibility', () => {
  it.for([
    ['as it opens', ''],
    ['with a jurisdiction open', '?v=1&select=jurisdiction:RS'],
    ['with brief only', '?v=1&brief-only=yes'],
    ['with a thread open', '?v=1&select=thread:enabler/alliances'],
    ['shaded by coverage', '?v=1&layers=jurisdictions,brief-coverage'],
  ] as const)('axe finds nothing serious %s', async ([, scene], { atlas }) => {
    await atlas.given.openAtlas(scene);
    await atlas.then.axeFindsNothingSerious();
  });

  it.for([
    ['dark', '?v=1&theme=dark&select=jurisdiction:RS'],
    ['high contrast', '?v=1&theme=contrast&select=jurisdiction:RS'],
  ] as const)('axe finds contrast enough in %s', async ([, scene], { atlas }) => {
    await atlas.given.openAtlas(scene);
    await atlas.then.axeFindsContrastEnough();
  });

  it('axe finds nothing serious while searching', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('durres');
    await atlas.reader.then.firstResultIs('Durrës');
    await atlas.then.axeFindsNothingSerious();
  });

  it('axe finds nothing serious in any dialog', async ({ atlas }) => {
    await atlas.given.openAtlas();
    for (const [button, title] of [
      ['Help and keys', 'Help and keys'],
      ['About, sources and licences', 'About Crossroads'],
      ['Download the picture', 'Download the picture'],
      ['The ledger: every passage accounted for', 'The ledger'],
    ] as const) {
      await atlas.reader.when.clicksButton(button);
      await atlas.reader.then.dialogIs(title);
      await atlas.then.axeFindsNothingSerious();
      await atlas.reader.when.press('Escape');
    }
  });

  it('axe finds nothing serious in any tab of a phone', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=leg:nis-belgrade');
    await atlas.reader.when.hasAPhone();
    for (const tab of ['Details', 'Layers', 'Time', 'More']) {
      await atlas.reader.when.opensTab(tab);
      await atlas.then.axeFindsNothingSerious();
    }
  });

  it('axe finds nothing serious with a feature of any kind open', async ({ atlas }) => {
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
