/**
 * Tests the spelling of names that saved work, links and other sites depend on. A new name may be added.
 * Old files, databases or links become unreadable when a name is changed or removed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { WORKSPACE_PARTS } from '../../../src/features/workspace/state/workspace-parts.ts';
import { SCENE_PARAMETERS } from '../../../src/scene/parameters.ts';
import { DEFAULT_PREFERENCES } from '../../../src/state/preferences.ts';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Databases, keys of local and session storage, channels between windows, formats of files, and the element of other sites. */
const IN_CODE = [
  'crossroads-areas',
  'crossroads-assessment',
  'crossroads-assessments',
  'crossroads-briefing',
  'crossroads-briefing-',
  'crossroads-briefings',
  'crossroads-deleted-briefings',
  'crossroads-gradings',
  'crossroads-incidents',
  'crossroads-jotting',
  'crossroads-jottings',
  'crossroads-keeping',
  'crossroads-map',
  'crossroads-saved',
  'crossroads-view',
  'crossroads-work',
  'crossroads-workspace',
  'crossroads.briefing',
  'crossroads.composing',
  'crossroads.json',
  'crossroads.preferences',
  'crossroads.rehearsals',
  'crossroads.work',
];

const IN_LINKS = [
  'lng',
  'lat',
  'zoom',
  'bearing',
  'pitch',
  'projection',
  'from',
  'to',
  'markets',
  'routes',
  'feeders',
  'layers',
  'evidence',
  'brief-only',
  'compare',
  'compare.from',
  'compare.to',
  'compare.markets',
  'compare.routes',
  'compare.feeders',
  'compare.layers',
  'compare.evidence',
  'compare.brief-only',
  'select',
  'passage',
  'theme',
  'language',
];

const PARTS_OF_WORKSPACES = [
  'areas',
  'assessments',
  'jottings',
  'recipes',
  'gradings',
  'briefings',
  'networks',
  'scenario',
  'imports',
];

const PREFERENCES = [
  'layerPanelOpen',
  'featurePanelOpen',
  'legendOpen',
  'mapFollowsText',
  'notation',
  'keepsWork',
];

it('keeps the spelling of names in storage and files', () => {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('build'))
    .flatMap(
      (name) => readFileSync(join(SOURCE, name), 'utf8').match(/(?<=')crossroads[-.][a-z.-]+(?=')/g) ?? [],
    );
  expect([...new Set(names)].sort()).toEqual(IN_CODE);
});

it('keeps the names of preferences', () => {
  expect(Object.keys(DEFAULT_PREFERENCES)).toEqual(PREFERENCES);
});

it('keeps the names of workspace parts', () => {
  expect(WORKSPACE_PARTS.map(({ id }) => id)).toEqual(PARTS_OF_WORKSPACES);
});

it('keeps the names of link parameters', () => {
  expect(Object.values(SCENE_PARAMETERS).flatMap(({ names }) => names)).toEqual(IN_LINKS);
});
