/** Writes the published files: one GeoJSON feature per line, so that diffs are readable. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pid } from 'node:process';
import type { Feature } from 'geojson';
import {
  ATLAS_FILE_NAMES,
  BASE_NETWORK_FILE_NAME,
  BRIEF_FILE_NAME,
  KEY_FIGURES_FILE_NAME,
  namesFileName,
  ROUTE_LINES_FILE_NAME,
  STORIES_FILE_NAME,
  translationsFileName,
} from '../../src/domain/atlas-files.ts';
import { atlasFilesOf, isCollection, type PublishedGround, routeLinesOf } from './atlas-files-of.ts';
import type { Derived } from './derive.ts';
import { deriveJsonSchemas } from './derive-json-schemas.ts';
import { formatReadme, README_NAME } from './file-notes.ts';
import { roundTo } from './geometry.ts';

/** Decimals of published positions: four are about ten metres, finer than any source here. */
const DECIMALS = 4;

/** Returns text by path below `data/`, in the order of the data dictionary. */
export function formatFiles(derived: Derived, ground: PublishedGround): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  const contents = atlasFilesOf(derived, ground);
  const files = new Map(
    Object.entries(ATLAS_FILE_NAMES).map(([key, name]) => {
      const content = contents[key as keyof typeof contents];
      return [name, isCollection(content) ? formatCollection(content) : json(content)];
    }),
  );
  files.set(ROUTE_LINES_FILE_NAME, formatCollection(routeLinesOf(derived)));
  files.set(BASE_NETWORK_FILE_NAME, json(derived.baseNetwork));
  files.set(BRIEF_FILE_NAME, json(derived.brief));
  files.set(KEY_FIGURES_FILE_NAME, json(derived.keyFigures));
  files.set(STORIES_FILE_NAME, json(derived.stories));
  for (const [language, names] of derived.names) files.set(namesFileName(language), json(names));
  for (const [language, stories] of derived.translations) {
    files.set(translationsFileName(language), json(stories));
  }
  for (const [name, schema] of deriveJsonSchemas()) {
    files.set(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  files.set(README_NAME, formatReadme(derived, files.keys()));
  return files;
}

/** Writes all files, then removes those no longer published. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  // Written beside and moved: tests that run at the same time read whole files.
  const written = `${folder}.${pid}`;
  for (const [path, text] of files) {
    for (const place of [written, folder]) mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(written, path), text);
    renameSync(join(written, path), join(folder, path));
  }
  rmSync(written, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && !files.has(path)) rmSync(join(folder, path));
  }
}

/** Members of the collection precede its features. */
function formatCollection({
  features,
  ...head
}: {
  readonly features: readonly Feature<Feature['geometry'] | null, object | null>[];
}): string {
  const lines = features.map((feature) =>
    JSON.stringify({
      type: 'Feature',
      id: feature.id,
      properties: feature.properties,
      geometry: feature.geometry && {
        ...feature.geometry,
        ...('coordinates' in feature.geometry && {
          coordinates: roundPositions(feature.geometry.coordinates),
        }),
      },
    }),
  );
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

type Nested = number | readonly Nested[];

function roundPositions(value: Nested): Nested {
  return typeof value === 'number' ? roundTo(DECIMALS, value) : value.map(roundPositions);
}
