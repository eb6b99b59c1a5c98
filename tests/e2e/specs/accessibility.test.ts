import { describe } from 'vitest';
import { it } from '../atlas-test.ts';

describe('accessibility', () => {
  it.for([
    ['as it opens', ''],
    ['in the dark theme', '?v=1&theme=dark'],
    ['in high contrast', '?v=1&theme=contrast'],
    ['with a jurisdiction open', '?v=1&select=jurisdiction:RS'],
    ['with brief only', '?v=1&brief-only=yes'],
  ] as const)('axe finds nothing serious %s', async ([, scene], { atlas }) => {
    await atlas.given.openAtlas(scene);
    await atlas.then.axeFindsNothingSerious();
  });

  it('axe finds nothing serious while searching', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('durres');
    await atlas.reader.then.firstResultIs('Durrës');
    await atlas.then.axeFindsNothingSerious();
  });

  it.for([
    ['Help and keys', 'Help and keys'],
    ['About, sources and licences', 'About Crossroads'],
    ['Download the picture', 'Download the picture'],
  ] as const)('axe finds nothing serious in the dialog %s', async ([button, title], { atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.clicksButton(button);
    await atlas.reader.then.dialogIs(title);
    await atlas.then.axeFindsNothingSerious();
  });

  it.for(['Details', 'Layers', 'Time', 'More'] as const)(
    'axe finds nothing serious on a phone at %s',
    async (tab, { atlas }) => {
      await atlas.given.openAtlas('?v=1&select=leg:nis-belgrade');
      await atlas.reader.when.hasAPhone();
      await atlas.reader.when.opensTab(tab);
      await atlas.then.axeFindsNothingSerious();
    },
  );

  it.for([
    'border:AL-XK',
    'route:balkan',
    'branch:balkan/central',
    'leg:nis-belgrade',
    'node:nis',
    'port:ALDRZ',
    'crossing:kapitan-andreevo',
    'case:msc-gayane',
    'market:drugs/heroin',
  ] as const)('axe finds nothing serious with %s open', async (id, { atlas }) => {
    await atlas.given.openAtlas(`?v=1&select=${id}`);
    await atlas.then.axeFindsNothingSerious();
  });
});
