import { describe, expect, it } from 'vitest';
import { readDeclared } from '../../../../../src/importers/incidents/meaning/declared-system.ts';
import { systemOfCode } from '../../../../../src/importers/incidents/meaning/system-list.ts';
import { placingOf } from '../../../../../src/importers/incidents/meaning/to-degrees.ts';

describe('readDeclared', () => {
  it.each([
    [
      'EPSG:6316',
      'PROJCS["MGI_1901_Balkans_zone_7",GEOGCS["GCS_MGI_1901",DATUM["D_MGI_1901",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",7500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",21.0],PARAMETER["Scale_Factor",0.9999],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
    ],
    [
      'EPSG:32634',
      'PROJCS["WGS_1984_UTM_Zone_34N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",21.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
    ],
    [
      'EPSG:3844',
      'PROJCS["Stereo_70",GEOGCS["GCS_Dealul_Piscului_1970",DATUM["D_Dealul_Piscului_1970",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Double_Stereographic"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",500000.0],PARAMETER["Central_Meridian",25.0],PARAMETER["Scale_Factor",0.99975],PARAMETER["Latitude_Of_Origin",46.0],UNIT["Meter",1.0]]',
    ],
    [
      'EPSG:3857',
      'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]',
    ],
    [
      'EPSG:4326',
      'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
    ],
    [
      'EPSG:4230',
      'GEOGCS["GCS_European_1950",DATUM["D_European_1950",SPHEROID["International_1924",6378388.0,297.0]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
    ],
  ])('finds %s in our list for a text without its datum shift', (id, text) => {
    expect(readDeclared(text)?.system).toBe(id);
  });

  it('keeps the declared definition when no datum shift is needed', () => {
    const read = readDeclared(
      'PROJCS["Own_Grid",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",300000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",20.5],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
    );
    expect(read).toMatchObject({ system: null, inDegrees: false });
    expect(placingOf('declared', read?.definition ?? null)?.toDegrees(300_000, 4_900_000)[0]).toBeCloseTo(
      20.5,
      9,
    );
  });

  it.each([
    ['cut short', 'PROJCS["x",GEOGCS["GCS_WGS'],
    ['no definition', 'LOCAL_CS["x"]'],
    ['empty', ''],
    [
      'of a frame whose shift nobody told',
      'GEOGCS["GCS_Hermannskogel",DATUM["D_Nobody_Knows",SPHEROID["Clarke",6378249.145,293.465]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
    ],
  ])('returns null when the text is %s', (_, text) => {
    expect(readDeclared(text)).toBeNull();
    expect(placingOf('declared', text)).toBeNull();
  });

  it('finds no listed system when the units differ', () => {
    const read = readDeclared(
      'PROJCS["In_Kilometres",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",21.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Kilometer",1000.0]]',
    );
    expect(read?.system).toBeNull();
    const [lng, lat] = placingOf('declared', read?.definition ?? null)?.toDegrees(500, 4960) ?? [];
    expect([lng, lat]).toEqual([expect.closeTo(21, 9), expect.closeTo(44.7934, 4)]);
  });

  it.each([
    [
      'gon',
      'D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Gon",0.015707963267949',
    ],
    [
      'degrees from Ferro',
      'D_MGI",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Ferro",-17.6666666666667],UNIT["Degree",0.0174532925199433',
    ],
  ])('returns null for a definition in %s', (_, text) => {
    expect(readDeclared(`GEOGCS["GCS_Own",DATUM["${text}]]`)).toBeNull();
  });

  it('finds a system by its withdrawn codes', () => {
    expect(systemOfCode(31277)?.epsg).toBe(6316);
    expect(systemOfCode(3909)?.epsg).toBe(6316);
    expect(systemOfCode(12345)).toBeNull();
  });
});
