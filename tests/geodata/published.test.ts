/** Checks the published files with JSON Schema, GDAL and the loader of the app. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../../geodata/compile/write.ts';
import { ATLAS_FILE_NAMES, type AtlasFiles } from '../../src/domain/atlas-files.ts';
import { buildAtlas } from '../../src/domain/build-atlas.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { readWithGdal } from '../support/gdal.ts';
import { compileAll } from './compiled.ts';

const { derived, files } = compileAll();
const schemas = [...files.keys()].filter((path) => path.startsWith('schema/'));
const published = [...files.keys()].filter(
  (path) => !path.startsWith('schema/') && path !== 'basemap.topo.json' && path !== 'README.txt',
);
/** The files of all languages in a folder share one schema. */
const schemaOf = (path: string) => path.replace(/\/.*|\.(geo)?json$/, '');
const collections = [...files.keys()].filter((path) => path.endsWith('.geojson'));

describe('JSON Schemas', () => {
  it('covers every published file except the topology', () => {
    const covered = schemas.map((path) => path.replace('schema/', '').replace('.schema.json', ''));
    expect([...covered].sort()).toEqual([...new Set(published.map(schemaOf))].sort());
  });

  it.each(published)('accepts %s', (path) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const accepts = ajv.compile(JSON.parse(files.get(`schema/${schemaOf(path)}.schema.json`) ?? ''));
    const isAccepted = accepts(JSON.parse(files.get(path) ?? ''));
    expect(isAccepted, JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
  });

  it('rejects a file with a missing field', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const accepts = ajv.compile(JSON.parse(files.get('schema/ports.schema.json') ?? ''));
    const ports = JSON.parse(files.get('ports.geojson') ?? '');
    delete ports.features[0].properties.sources;
    expect(accepts(ports)).toBe(false);
  });
});

describe('published GeoJSON', () => {
  it.each(collections)(
    'has in %s equal ids in both places, no crs, and positions of four decimals',
    (path) => {
      const collection = JSON.parse(files.get(path) ?? '');
      expect(collection).not.toHaveProperty('crs');
      for (const one of collection.features) expect(one.id).toBe(one.properties.id);
      const decimals = (files.get(path) ?? '').match(/"coordinates":[[\d,.\]-]*\d\.\d{5}/);
      expect(decimals).toBeNull();
    },
  );

  it.each(collections)('contains in %s the notes, the terms and the edition', (path) => {
    const { crossroads } = JSON.parse(files.get(path) ?? '');
    const { id, date, checked } = derived.editions.editions.at(-1) ?? expect.fail();
    expect(crossroads.edition).toEqual({ id, date, checked });
    expect(crossroads.kosovo).toBe(translateEnglish('notes.kosovo'));
    expect(crossroads.boundaries).toBe(translateEnglish('notes.boundaries'));
    expect(crossroads.licence).toMatch(/sources\.json/);
    // No source of the legs requires an attribution.
    expect(crossroads.attribution.length > 0).toBe(path !== 'network-legs.geojson');
    expect(files.has(crossroads.more)).toBe(true);
    // Every collection contains this text and phones fetch all collections, so it must be short.
    expect(JSON.stringify(crossroads).length).toBeLessThan(1200);
  });

  it('has a README with the notes and a line for each file', () => {
    const readme = files.get('README.txt') ?? '';
    const { checked } = derived.editions.editions.at(-1) ?? expect.fail();
    for (const words of [translateEnglish('notes.kosovo'), translateEnglish('notes.boundaries'), checked])
      expect(readme).toContain(words);
    for (const path of files.keys())
      if (path !== 'README.txt') expect(readme).toContain(`- ${path.replace(/\/.*/, '/')}: `);
  });

  describe('readWithGdal', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossroads-data-'));
    writeFiles(folder, files);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(collections)('reads every feature of %s in WGS 84', async (path) => {
      const { layers } = await readWithGdal(join(folder, path));
      expect(layers).toHaveLength(1);
      expect(layers[0]?.featureCount).toBe(JSON.parse(files.get(path) ?? '').features.length);
      expect(layers[0]?.geometryFields[0]?.coordinateSystem.wkt).toContain('WGS 84');
    });

    it('rejects a truncated file', async () => {
      const text = files.get('ports.geojson') ?? '';
      const path = join(folder, 'cut.geojson');
      writeFileSync(path, text.slice(0, text.length / 2));
      await expect(readWithGdal(path)).rejects.toThrow(/cut\.geojson: GDAL cannot read it \(.*ERROR/);
    });
  });
});

describe('buildAtlas', () => {
  const parsed = Object.fromEntries(
    Object.entries(ATLAS_FILE_NAMES).map(([key, path]) => [key, JSON.parse(files.get(path) ?? '')]),
  ) as unknown as AtlasFiles;
  const atlas = buildAtlas(parsed);

  it('indexes every feature and source by id', () => {
    for (const { properties } of [...derived.legs, ...derived.places, ...derived.borders]) {
      expect(atlas.byId.get(properties.id)?.properties).toEqual(properties);
    }
    expect(atlas.byId.get('market:drugs/heroin')?.kind).toBe('market');
    expect(atlas.sourceById.get('BRIEF')?.by).toContain('UNODC');
  });

  it('decodes the basemap with ten marked jurisdictions', () => {
    expect(atlas.basemap.areas.features.filter(({ properties }) => properties.jurisdiction)).toHaveLength(10);
  });
});
