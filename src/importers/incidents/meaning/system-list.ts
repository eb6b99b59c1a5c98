/**
 * Coordinate systems used in the region's files, with parameters of the EPSG dataset, checked against GDAL by
 * a test. Sources and their errors: `docs/decisions/0102-coordinate-systems.md`.
 */
import type { SystemId } from '../systems.ts';

export interface CoordinateSystem {
  readonly epsg: number;
  /** Codes that the dataset has replaced by this one, and other vendors' codes. */
  readonly formerly?: readonly number[];
  /** For `proj4`. x is east and y is north whatever the dataset's order: the mapping assigns the columns. */
  readonly proj: string;
  /** Area of use: [west, south, east, north] in degrees. */
  readonly area: readonly [west: number, south: number, east: number, north: number];
  /**
   * Accuracy of the shift to WGS 84: from the dataset, or from its difference to single countries' shifts.
   */
  readonly accuracyMetres: number;
  /**
   * Coordinates fit another listed system nearly as well: recognised if declared, but not tried on undeclared
   * numbers.
   */
  readonly likeAnother?: true;
}

export const SYSTEMS: readonly CoordinateSystem[] = [
  // Degrees.
  {
    epsg: 4326,
    proj: '+proj=longlat +datum=WGS84',
    area: [-180, -90, 180, 90],
    accuracyMetres: 0,
  },
  {
    epsg: 4258,
    proj: '+proj=longlat +ellps=GRS80',
    area: [-16.1, 32.88, 40.18, 84.73],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 3906,
    proj: '+proj=longlat +ellps=bessel +towgs84=682,-203,480,0,0,0,0',
    area: [13.38, 40.85, 23.04, 46.88],
    accuracyMetres: 15,
    likeAnother: true,
  },
  {
    epsg: 4230,
    proj: '+proj=longlat +ellps=intl +towgs84=-87,-98,-121,0,0,0,0',
    area: [-16.1, 25.71, 48.61, 84.73],
    accuracyMetres: 10,
    likeAnother: true,
  },
  {
    epsg: 4179,
    proj: '+proj=longlat +ellps=krass +towgs84=2.329,-147.042,-92.08,-0.309,0.325,0.497,5.69',
    area: [9.92, 39.63, 31.41, 54.89],
    accuracyMetres: 3,
    likeAnother: true,
  },
  {
    epsg: 4121,
    proj: '+proj=longlat +ellps=GRS80 +towgs84=-199.87,74.79,246.62,0,0,0,0',
    area: [19.57, 34.88, 28.3, 41.75],
    accuracyMetres: 1,
    likeAnother: true,
  },
  // The whole of Europe or the world.
  {
    epsg: 3857,
    formerly: [900913, 3785, 102100, 102113],
    proj: '+proj=merc +a=6378137 +b=6378137 +lon_0=0 +x_0=0 +y_0=0 +nadgrids=@null',
    area: [-180, -85.06, 180, 85.06],
    accuracyMetres: 0,
  },
  {
    epsg: 3035,
    proj: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [-35.58, 24.6, 44.83, 84.73],
    accuracyMetres: 1,
  },
  // Universal Transverse Mercator.
  {
    epsg: 32632,
    proj: '+proj=utm +zone=32 +datum=WGS84',
    area: [6, 0, 12, 84],
    accuracyMetres: 0,
  },
  {
    epsg: 32633,
    proj: '+proj=utm +zone=33 +datum=WGS84',
    area: [12, 0, 18, 84],
    accuracyMetres: 0,
  },
  {
    epsg: 32634,
    proj: '+proj=utm +zone=34 +datum=WGS84',
    area: [18, 0, 24, 84],
    accuracyMetres: 0,
  },
  {
    epsg: 32635,
    proj: '+proj=utm +zone=35 +datum=WGS84',
    area: [24, 0, 30, 84],
    accuracyMetres: 0,
  },
  {
    epsg: 32636,
    proj: '+proj=utm +zone=36 +datum=WGS84',
    area: [30, 0, 36, 84],
    accuracyMetres: 0,
  },
  {
    epsg: 25832,
    proj: '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [6, 0, 12, 84],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 25833,
    proj: '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [12, 0, 18, 84],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 25834,
    proj: '+proj=utm +zone=34 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [18, 0, 24, 84],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 25835,
    proj: '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [24, 0, 30, 84],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 25836,
    proj: '+proj=utm +zone=36 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [30, 0, 36, 84],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 23033,
    proj: '+proj=utm +zone=33 +ellps=intl +towgs84=-87,-98,-121,0,0,0,0',
    area: [12, 34.49, 18.01, 84.42],
    accuracyMetres: 10,
  },
  {
    epsg: 23034,
    proj: '+proj=utm +zone=34 +ellps=intl +towgs84=-87,-98,-121,0,0,0,0',
    area: [17.99, 33.59, 24.01, 84.54],
    accuracyMetres: 10,
  },
  {
    epsg: 23035,
    proj: '+proj=utm +zone=35 +ellps=intl +towgs84=-87,-98,-121,0,0,0,0',
    area: [24, 25.71, 30.01, 84.73],
    accuracyMetres: 10,
  },
  {
    epsg: 23036,
    proj: '+proj=utm +zone=36 +ellps=intl +towgs84=-87,-98,-121,0,0,0,0',
    area: [30, 29.19, 36, 84.7],
    accuracyMetres: 10,
  },
  // Countries that once shared the MGI 1901 grid (Gauss–Krüger).
  {
    epsg: 8677,
    formerly: [3907, 31275],
    proj: '+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=5500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0',
    area: [13.38, 42.95, 16.5, 46.88],
    accuracyMetres: 15,
  },
  {
    epsg: 8678,
    formerly: [3908, 31276],
    proj: '+proj=tmerc +lat_0=0 +lon_0=18 +k=0.9999 +x_0=6500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0',
    area: [16.5, 41.79, 19.51, 46.55],
    accuracyMetres: 15,
  },
  {
    epsg: 6316,
    formerly: [3909, 31277],
    proj: '+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=7500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0',
    area: [19.5, 41.85, 22.51, 46.19],
    accuracyMetres: 15,
  },
  {
    epsg: 8679,
    formerly: [3910, 31279],
    proj: '+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9999 +x_0=8500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0',
    area: [22.5, 41.11, 23.04, 44.7],
    accuracyMetres: 15,
  },
  {
    epsg: 3912,
    formerly: [3911, 3787],
    proj: '+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=500000 +y_0=-5000000 +ellps=bessel +towgs84=682,-203,480,0,0,0,0',
    area: [13.38, 45.42, 16.61, 46.88],
    accuracyMetres: 15,
  },
  {
    epsg: 6204,
    proj: '+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0',
    area: [20.45, 40.85, 23.04, 42.36],
    accuracyMetres: 15,
  },
  {
    epsg: 3794,
    proj: '+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=500000 +y_0=-5000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [13.38, 45.42, 16.61, 46.88],
    accuracyMetres: 1,
  },
  {
    epsg: 3765,
    proj: '+proj=tmerc +lat_0=0 +lon_0=16.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [13.43, 42.34, 19.43, 46.54],
    accuracyMetres: 1,
  },
  {
    epsg: 9141,
    proj: '+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=7500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [19.97, 41.85, 21.8, 43.25],
    accuracyMetres: 1,
  },
  {
    epsg: 8682,
    proj: '+proj=utm +zone=34 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [18.81, 42.23, 23.01, 46.19],
    accuracyMetres: 1,
    likeAnother: true,
  },
  // Albania, Greece, Bulgaria, Romania, Moldova.
  {
    epsg: 2462,
    proj: '+proj=tmerc +lat_0=0 +lon_0=21 +x_0=4500000 +y_0=0 +ellps=krass +towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703',
    area: [19.22, 39.64, 21.06, 42.67],
    accuracyMetres: 1,
  },
  {
    epsg: 6870,
    proj: '+proj=tmerc +lat_0=0 +lon_0=20 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [19.22, 39.64, 21.06, 42.67],
    accuracyMetres: 1,
  },
  {
    epsg: 2100,
    proj: '+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=-199.87,74.79,246.62,0,0,0,0',
    area: [19.57, 34.88, 28.3, 41.75],
    accuracyMetres: 1,
  },
  {
    epsg: 7801,
    proj: '+proj=lcc +lat_0=42.6678756833333 +lon_0=25.5 +lat_1=42 +lat_2=43.3333333333333 +x_0=500000 +y_0=4725824.3591 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [22.36, 41.24, 28.68, 44.23],
    accuracyMetres: 1,
  },
  {
    epsg: 7803,
    proj: '+proj=utm +zone=34 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [22.36, 41.32, 24, 44.23],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 7800,
    proj: '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [24, 41.24, 30.01, 44.15],
    accuracyMetres: 1,
    likeAnother: true,
  },
  {
    epsg: 3844,
    formerly: [31700],
    proj: '+proj=sterea +lat_0=46 +lon_0=25 +k=0.99975 +x_0=500000 +y_0=500000 +ellps=krass +towgs84=2.329,-147.042,-92.08,-0.309,0.325,0.497,5.69',
    area: [20.26, 43.44, 31.41, 48.27],
    accuracyMetres: 3,
  },
  {
    epsg: 3334,
    proj: '+proj=tmerc +lat_0=0 +lon_0=21 +x_0=4500000 +y_0=0 +ellps=krass +towgs84=2.329,-147.042,-92.08,-0.309,0.325,0.497,5.69',
    area: [18, 39.64, 24, 54.89],
    accuracyMetres: 3,
  },
  {
    epsg: 3335,
    proj: '+proj=tmerc +lat_0=0 +lon_0=27 +x_0=5500000 +y_0=0 +ellps=krass +towgs84=2.329,-147.042,-92.08,-0.309,0.325,0.497,5.69',
    area: [24, 41.24, 29.74, 50.93],
    accuracyMetres: 3,
  },
  {
    epsg: 28405,
    proj: '+proj=tmerc +lat_0=0 +lon_0=27 +x_0=5500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0',
    area: [24, 45.18, 30.01, 69.47],
    accuracyMetres: 4.5,
  },
  {
    epsg: 4026,
    proj: '+proj=tmerc +lat_0=0 +lon_0=28.4 +k=0.99994 +x_0=200000 +y_0=-5000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [26.63, 45.44, 30.13, 48.47],
    accuracyMetres: 1,
  },
  // Neighbours.
  {
    epsg: 23700,
    proj: '+proj=somerc +lat_0=47.1443937222222 +lon_0=19.0485717777778 +k_0=0.99993 +x_0=650000 +y_0=200000 +ellps=GRS67 +towgs84=52.17,-71.82,-14.9,0,0,0,0',
    area: [16.11, 45.74, 22.9, 48.58],
    accuracyMetres: 1,
  },
  {
    epsg: 31255,
    proj: '+proj=tmerc +lat_0=0 +lon_0=13.3333333333333 +x_0=0 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
    area: [11.83, 46.4, 14.84, 48.79],
    accuracyMetres: 1.5,
  },
  {
    epsg: 31256,
    proj: '+proj=tmerc +lat_0=0 +lon_0=16.3333333333333 +x_0=0 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
    area: [14.83, 46.56, 17.17, 49.02],
    accuracyMetres: 1.5,
  },
  {
    epsg: 31258,
    proj: '+proj=tmerc +lat_0=0 +lon_0=13.3333333333333 +x_0=450000 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
    area: [11.83, 46.4, 14.84, 48.79],
    accuracyMetres: 1.5,
  },
  {
    epsg: 31259,
    proj: '+proj=tmerc +lat_0=0 +lon_0=16.3333333333333 +x_0=750000 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
    area: [14.83, 46.56, 17.17, 49.02],
    accuracyMetres: 1.5,
  },
  {
    epsg: 5253,
    proj: '+proj=tmerc +lat_0=0 +lon_0=27 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [25.62, 36.5, 28.5, 42.11],
    accuracyMetres: 1,
  },
  {
    epsg: 5254,
    proj: '+proj=tmerc +lat_0=0 +lon_0=30 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [28.5, 36.06, 31.5, 41.46],
    accuracyMetres: 1,
  },
  {
    epsg: 5255,
    proj: '+proj=tmerc +lat_0=0 +lon_0=33 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0',
    area: [31.5, 35.97, 34.5, 42.07],
    accuracyMetres: 1,
  },
];

/** Degrees of WGS 84. */
export const WGS84: SystemId = 'EPSG:4326';

const byCode = new Map<number, CoordinateSystem>();
for (const system of SYSTEMS) {
  for (const code of [system.epsg, ...(system.formerly ?? [])]) byCode.set(code, system);
}

/** Returns the system that has or had this code, or `null`. */
export function systemOfCode(epsg: number): CoordinateSystem | null {
  return byCode.get(epsg) ?? null;
}

/** `null` for a system defined by the file, and for an unlisted code. */
export function systemOf(id: SystemId): CoordinateSystem | null {
  return id === 'declared' ? null : systemOfCode(Number(id.slice('EPSG:'.length)));
}

export function idOf(system: CoordinateSystem): SystemId {
  return `EPSG:${system.epsg}`;
}
