/** Points as they are written in files: the ways that are read, and the grids. */
import proj4 from 'proj4';
import { SYSTEMS } from '../../../../src/importers/incidents/meaning/system-list.ts';
import { type Cells, KNOWLEDGE } from '../../../support/make-raw-table.ts';

const [WEST, SOUTH, EAST, NORTH] = KNOWLEDGE.region;

export type Point = readonly [lng: number, lat: number];
export type DecimalMark = '.' | ',';

/** Columns by name. */
export type WrittenPoints = Record<string, Cells>;
type Way = (points: readonly Point[], mark: DecimalMark) => WrittenPoints;

function marked(value: number, digits: number, mark: DecimalMark): string {
  return value.toFixed(digits).replace('.', mark);
}

function sexagesimal(degrees: number, letter: string, mark: DecimalMark): string {
  // Hundredths of a second, so that nothing is rounded up to sixty.
  const hundredths = Math.round(degrees * 360_000);
  const seconds = marked((hundredths % 6000) / 100, 2, mark);
  return `${Math.floor(hundredths / 360_000)}°${Math.floor(hundredths / 6000) % 60}′${seconds}″ ${letter}`;
}

/** A reference names the square in which a point lies; the library would name the nearest corner. */
function squareOf([lng, lat]: Point): string {
  const zone = `+proj=utm +zone=${Math.floor((lng + 180) / 6) + 1} +datum=WGS84`;
  const [east, north] = proj4('EPSG:4326', zone, [lng, lat]).map((metres) => Math.floor(metres) + 0.25);
  return proj4.mgrs.forward(proj4(zone, 'EPSG:4326', [east ?? 0, north ?? 0]) as [number, number]);
}

export const WAYS: Readonly<Record<string, Way>> = {
  'two columns of texts': (points, mark) => ({
    longitude: { kept: points.map(([lng]) => marked(lng, 6, mark)) },
    latitude: { kept: points.map(([, lat]) => marked(lat, 6, mark)) },
  }),
  'two columns of numbers': (points) => ({
    longitude: points.map(([lng]) => Number(lng.toFixed(6))),
    latitude: points.map(([, lat]) => Number(lat.toFixed(6))),
  }),
  'minutes and seconds': (points, mark) => ({
    lon: { kept: points.map(([lng]) => sexagesimal(lng, 'E', mark)) },
    lat: { kept: points.map(([, lat]) => sexagesimal(lat, 'N', mark)) },
  }),
  'one column': (points, mark) => ({
    where: { kept: points.map(([lng, lat]) => `${marked(lat, 6, mark)}; ${marked(lng, 6, mark)}`) },
  }),
  'one column with letters': (points, mark) => ({
    where: {
      kept: points.map(([lng, lat]) => `${sexagesimal(lat, 'N', mark)} ${sexagesimal(lng, 'E', mark)}`),
    },
  }),
  'points of WKT': (points) => ({
    geom: { kept: points.map(([lng, lat]) => `POINT (${lng.toFixed(6)} ${lat.toFixed(6)})`) },
  }),
  'grid references': (points) => ({
    mgrs: { kept: points.map(squareOf) },
  }),
};

/** [west, south, east, north], degrees. */
export type Bounds = readonly [number, number, number, number];

/** Grids with what they share of the region; those beside it are left out. */
export const GRIDS = SYSTEMS.filter(({ proj }) => !proj.includes('+proj=longlat')).flatMap((system) => {
  const [west, south, east, north] = system.area;
  const area: Bounds = [
    Math.max(west, WEST),
    Math.max(south, SOUTH),
    Math.min(east, EAST),
    Math.min(north, NORTH),
  ];
  return area[0] < area[2] && area[1] < area[3] ? [{ system, area }] : [];
});

export function writeInGrid(proj: string, points: readonly Point[], mark: DecimalMark): WrittenPoints {
  const there = points.map((point) => proj4('EPSG:4326', proj, [...point]));
  return {
    x: { kept: there.map(([x = 0]) => marked(x, 2, mark)) },
    y: { kept: there.map(([, y = 0]) => marked(y, 2, mark)) },
  };
}
