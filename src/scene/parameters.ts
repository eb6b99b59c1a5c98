/**
 * The link parameters of each part of the scene, with their parser and formatter. A part of `Scene` without
 * an entry does not compile.
 */
import { EVIDENCE } from '../domain/evidence.ts';
import {
  type FeatureId,
  ID_REST,
  isFeatureId,
  type MarketId,
  type PassageId,
  type RouteId,
} from '../domain/ids.ts';
import { clamp, wrapLongitude } from '../lib/mercator.ts';
import { isSameCamera, MAX_CAMERA_LATITUDE, MAX_PITCH, MAX_ZOOM, MIN_ZOOM, roundCamera } from './camera.ts';
import { DEFAULT_SCENE } from './defaults.ts';
import {
  invalid,
  MISSING,
  NONE,
  type Parsed,
  parseChoice,
  parseList,
  parseNumber,
  parseYesNo,
  problemsOf,
  type ReadParameter,
  valid,
} from './parse-values.ts';
import { isPartialDate, isReversed } from './period.ts';
import { makeSceneProblem, type SceneProblem } from './problems.ts';
import {
  type Camera,
  COMPARED_PARTS,
  type ComparedParts,
  type Comparison,
  INTERFACE_LANGUAGES,
  LAYER_IDS,
  type LayerId,
  type Period,
  PROJECTIONS,
  type Scene,
  SHADING_LAYERS,
  SPLIT_VIEWS,
  THEME_CHOICES,
} from './scene.ts';

export interface SceneParameter<T> {
  /** Parameter names of the entry. */
  readonly names: readonly string[];
  readonly isSame: (a: T, b: T) => boolean;
  /** Values of the link, by name. */
  readonly format: (value: T) => Readonly<Record<string, string>>;
  /** @param fallback the default, for parts with several parameters of which some are missing */
  readonly parse: (read: ReadParameter, fallback: T) => Parsed<T>;
}

export type SceneParameters = {
  readonly [K in Exclude<keyof Scene, 'version'>]: SceneParameter<Scene[K]>;
};

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isSameList = (a: readonly string[] | null, b: readonly string[] | null) =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((item, i) => item === b[i]));

/** Parameter of the comparison, and prefix of the parts of its right side. */
const COMPARE = 'compare';

/** Format of the brief's passage ids: `I.A.p2`, `fn.4`. */
const PASSAGE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Cache: a text has hundreds of links that share a camera, which is the slowest part to format. */
const writtenCameras = new WeakMap<Camera, Readonly<Record<string, string>>>();

function writeCamera(camera: Camera): Readonly<Record<string, string>> {
  const { lng, lat, zoom, bearing, pitch } = roundCamera(camera);
  return {
    lng: String(lng),
    lat: String(lat),
    zoom: String(zoom),
    ...(bearing === 0 ? {} : { bearing: String(bearing) }),
    ...(pitch === 0 ? {} : { pitch: String(pitch) }),
  };
}

/** The parts in which two sides of a comparison may differ. */
const FILTERS: { readonly [K in keyof ComparedParts]: SceneParameter<ComparedParts[K]> } = {
  period: {
    names: ['from', 'to'],
    isSame: (a, b) => a.from === b.from && a.to === b.to,
    format: ({ from, to }) => ({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }),
    parse: parsePeriod,
  },
  markets: idList<MarketId>('markets', 'market', 'unknown-market'),
  routes: idList<RouteId>('routes', 'route', 'unknown-route'),
  feeders: yesNo('feeders'),
  layers: withOneShading(choices('layers', LAYER_IDS)),
  evidence: choices('evidence', EVIDENCE),
  briefOnly: yesNo('brief-only'),
};

export const SCENE_PARAMETERS: SceneParameters = {
  camera: {
    names: ['lng', 'lat', 'zoom', 'bearing', 'pitch'],
    isSame: (a, b) => isSameCamera(roundCamera(a), roundCamera(b)),
    format: (camera) => {
      const known = writtenCameras.get(camera);
      if (known !== undefined) return known;
      const written = writeCamera(camera);
      writtenCameras.set(camera, written);
      return written;
    },
    parse: parseCamera,
  },
  projection: choice('projection', PROJECTIONS),
  ...FILTERS,
  comparison: {
    names: [COMPARE, ...Object.values(FILTERS).flatMap(({ names }) => names.map(ofRightSide))],
    isSame: (a, b) =>
      a === b ||
      (a !== null && b !== null && a.way === b.way && COMPARED_PARTS.every((part) => isSamePart(part, a, b))),
    format: formatComparison,
    parse: parseComparison,
  },
  selection: {
    names: ['select'],
    isSame: Object.is,
    format: (id) => ({ select: id ?? NONE }),
    parse: (read): Parsed<FeatureId | null> => {
      const text = read('select');
      if (text === undefined) return MISSING;
      if (text === NONE) return valid(null);
      return isFeatureId(text) ? valid(text) : invalid('unknown-feature', 'select', text);
    },
  },
  passage: {
    names: ['passage'],
    isSame: Object.is,
    format: (id) => ({ passage: id ?? NONE }),
    parse: (read): Parsed<PassageId | null> => {
      const text = read('passage');
      if (text === undefined) return MISSING;
      if (text === NONE) return valid(null);
      return PASSAGE_ID.test(text) ? valid(text) : invalid('unknown-passage', 'passage', text);
    },
  },
  theme: choice('theme', THEME_CHOICES),
  language: choice('language', INTERFACE_LANGUAGES),
};

function choice<const T extends string>(name: string, values: readonly T[]): SceneParameter<T> {
  return {
    names: [name],
    isSame: Object.is,
    format: (value) => ({ [name]: value }),
    parse: (read) => parseChoice(read, name, values),
  };
}

function yesNo(name: string): SceneParameter<boolean> {
  return {
    names: [name],
    isSame: Object.is,
    format: (value) => ({ [name]: value ? 'yes' : 'no' }),
    parse: (read) => parseYesNo(read, name),
  };
}

/** A list of values from a fixed set, in the order of that set. */
function choices<const T extends string>(name: string, values: readonly T[]): SceneParameter<readonly T[]> {
  return {
    names: [name],
    isSame: isSameList,
    format: (list) => ({ [name]: list.length === 0 ? NONE : list.join(',') }),
    parse: (read) =>
      parseList(
        read,
        name,
        'unknown-value',
        (text) => values.find((value) => value === text) ?? null,
        (a, b) => values.indexOf(a) - values.indexOf(b),
      ),
  };
}

/** Of layers that would hide each other, the first one counts. */
function withOneShading(layers: SceneParameter<readonly LayerId[]>): SceneParameter<readonly LayerId[]> {
  return {
    ...layers,
    parse: (read, fallback) => {
      const parsed = layers.parse(read, fallback);
      if (parsed.status !== 'valid') return parsed;
      const [, ...hidden] = parsed.value.filter((layer) => SHADING_LAYERS.includes(layer));
      return valid(
        parsed.value.filter((layer) => !hidden.includes(layer)),
        [...parsed.problems, ...hidden.map((layer) => makeSceneProblem('clashing-layers', 'layers', layer))],
      );
    },
  };
}

/** Value of an unlimited list; only written when the default is limited. */
const ALL = 'all';

/** A list of ids of one kind, written without the kind. The ids are checked once the data is loaded. */
function idList<T extends `${string}:${string}`>(
  name: string,
  kind: 'market' | 'route',
  code: 'unknown-market' | 'unknown-route',
): SceneParameter<readonly T[] | null> {
  return {
    names: [name],
    isSame: isSameList,
    format: (list) => ({
      [name]:
        list === null
          ? ALL
          : list.length === 0
            ? NONE
            : list.map((id) => id.slice(kind.length + 1)).join(','),
    }),
    parse: (read) =>
      read(name) === ALL
        ? valid(null)
        : parseList(
            read,
            name,
            code,
            (text) => (ID_REST.test(text) ? (`${kind}:${text}` as T) : null),
            byText,
          ),
  };
}

function ofRightSide(name: string): string {
  return `${COMPARE}.${name}`;
}

function isSamePart<P extends keyof ComparedParts>(part: P, a: ComparedParts, b: ComparedParts): boolean {
  const { isSame }: SceneParameter<ComparedParts[P]> = FILTERS[part];
  return isSame(a[part], b[part]);
}

/** Writes parts that differ from the default with a prefix, as `compare.to`. */
function formatComparison(comparison: Comparison | null): Readonly<Record<string, string>> {
  if (comparison === null) return { [COMPARE]: NONE };
  const write = <P extends keyof ComparedParts>(part: P) => {
    const { format }: SceneParameter<ComparedParts[P]> = FILTERS[part];
    return Object.entries(format(comparison[part])).map(([name, value]) => [ofRightSide(name), value]);
  };
  const differing = COMPARED_PARTS.filter((part) => !isSamePart(part, comparison, DEFAULT_SCENE));
  return { [COMPARE]: comparison.way, ...Object.fromEntries(differing.flatMap(write)) };
}

function parseComparison(read: ReadParameter): Parsed<Comparison | null> {
  const way = parseChoice(read, COMPARE, [...SPLIT_VIEWS, NONE]);
  if (way.status !== 'valid') return way;
  if (way.value === NONE) return valid(null);
  const problems: SceneProblem[] = [];
  const readPart = <P extends keyof ComparedParts>(part: P): ComparedParts[P] => {
    const { parse }: SceneParameter<ComparedParts[P]> = FILTERS[part];
    const parsed = parse((name) => read(ofRightSide(name)), DEFAULT_SCENE[part]);
    problems.push(
      ...problemsOf(parsed).map((problem) => ({ ...problem, parameter: ofRightSide(problem.parameter) })),
    );
    return parsed.status === 'valid' ? parsed.value : DEFAULT_SCENE[part];
  };
  const parts = Object.fromEntries(COMPARED_PARTS.map((part) => [part, readPart(part)]));
  return valid({ ...(parts as unknown as ComparedParts), way: way.value }, problems);
}

function parseCamera(read: ReadParameter, fallback: Camera): Parsed<Camera> {
  const lng = parseNumber(read, 'lng', [-180, 180], wrapLongitude);
  const lat = parseNumber(read, 'lat', [-MAX_CAMERA_LATITUDE, MAX_CAMERA_LATITUDE], (value) =>
    clamp(value, -MAX_CAMERA_LATITUDE, MAX_CAMERA_LATITUDE),
  );
  const zoom = parseNumber(read, 'zoom', [MIN_ZOOM, MAX_ZOOM], (value) => clamp(value, MIN_ZOOM, MAX_ZOOM));
  const bearing = parseNumber(read, 'bearing', [-180, 180], wrapLongitude);
  const pitch = parseNumber(read, 'pitch', [0, MAX_PITCH], (value) => clamp(value, 0, MAX_PITCH));
  const parts = [lng, lat, zoom, bearing, pitch];
  const problems = parts.flatMap(problemsOf);
  if (parts.every(({ status }) => status === 'missing')) return MISSING;
  // With half a position the view would be neither the link's nor the default.
  const hasPosition = lng.status === 'valid' && lat.status === 'valid';
  if (lng.status === 'missing' && lat.status !== 'missing') {
    problems.push(makeSceneProblem('incomplete-position', 'lat', read('lat') ?? ''));
  }
  if (lat.status === 'missing' && lng.status !== 'missing') {
    problems.push(makeSceneProblem('incomplete-position', 'lng', read('lng') ?? ''));
  }
  const others = [zoom, bearing, pitch];
  if (!hasPosition && others.every(({ status }) => status !== 'valid')) {
    return { status: 'invalid', problems };
  }
  return valid(
    roundCamera({
      lng: hasPosition ? lng.value : fallback.lng,
      lat: hasPosition ? lat.value : fallback.lat,
      zoom: zoom.status === 'valid' ? zoom.value : fallback.zoom,
      // Bearing and pitch are missing from a link when they are 0.
      bearing: bearing.status === 'valid' ? bearing.value : hasPosition ? 0 : fallback.bearing,
      pitch: pitch.status === 'valid' ? pitch.value : hasPosition ? 0 : fallback.pitch,
    }),
    problems,
  );
}

function parsePeriod(read: ReadParameter): Parsed<Period> {
  const problems: SceneProblem[] = [];
  const readDate = (name: 'from' | 'to'): string | null => {
    const text = read(name);
    if (text === undefined || isPartialDate(text)) return text ?? null;
    problems.push(makeSceneProblem('not-a-date', name, text));
    return null;
  };
  if (read('from') === undefined && read('to') === undefined) return MISSING;
  const from = readDate('from');
  const to = readDate('to');
  if (from === null && to === null) return { status: 'invalid', problems };
  if (isReversed({ from, to })) {
    return valid({ from: to, to: from }, [
      ...problems,
      makeSceneProblem('reversed-period', 'from', `${from} – ${to}`),
    ]);
  }
  return valid({ from, to }, problems);
}
