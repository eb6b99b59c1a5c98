/**
 * Formats a scene as the query of a link, and parses it. A link has only readable values that differ from the
 * default, and its version. Parsing never throws: invalid values become the default and are listed.
 */
import { DEFAULT_SCENE } from './defaults.ts';
import { migrateParams } from './migrations.ts';
import { SCENE_PARAMETERS, type SceneParameter } from './parameters.ts';
import { problemsOf, type ReadParameter } from './parse-values.ts';
import { makeSceneProblem, type SceneProblem } from './problems.ts';
import { type KnownIds, resolveScene } from './resolve.ts';
import { SCENE_VERSION, type Scene } from './scene.ts';

type Part = keyof typeof SCENE_PARAMETERS;
const PARTS = Object.keys(SCENE_PARAMETERS) as readonly Part[];
const OWN_NAMES: ReadonlySet<string> = new Set(PARTS.flatMap((part) => SCENE_PARAMETERS[part].names));

export interface FormatOptions {
  /** Parts to write even at their default, because the user's default may differ. */
  readonly always?: readonly Part[];
  readonly defaults?: Scene;
}

/** Returns the parameters of a scene; none for the default. */
export function formatScene(scene: Scene, options: FormatOptions = {}): URLSearchParams {
  const defaults = options.defaults ?? DEFAULT_SCENE;
  const params = new URLSearchParams({ v: String(SCENE_VERSION) });
  const write = <P extends Part>(part: P) => {
    const parameter: SceneParameter<Scene[P]> = SCENE_PARAMETERS[part];
    if (options.always?.includes(part) !== true && parameter.isSame(scene[part], defaults[part])) return;
    for (const [name, value] of Object.entries(parameter.format(scene[part]))) params.set(name, value);
  };
  for (const part of PARTS) write(part);
  return params.size === 1 ? new URLSearchParams() : params;
}

/**
 * Returns the query with `?`, or an empty string. Colons, commas and slashes stay readable, as a query may
 * contain them.
 */
export function formatQuery(params: URLSearchParams): string {
  if (params.size === 0) return '';
  return `?${params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

export interface ParseOptions {
  /** Ids of the edition, once loaded; without them ids are not checked (see `resolveScene`). */
  readonly known?: KnownIds;
  /** The user's default, with the browser's language and a camera that fits the window. */
  readonly defaults?: Scene;
}

export interface ParsedScene {
  readonly scene: Scene;
  readonly problems: readonly SceneProblem[];
  /** Parts given in the link; all others are the default. */
  readonly given: ReadonlySet<Part>;
}

/** Parses the scene of a link. Foreign parameters (`utm_source`) are reported as problems too. */
export function parseScene(params: URLSearchParams, options: ParseOptions = {}): ParsedScene {
  const defaults = options.defaults ?? DEFAULT_SCENE;
  const { params: current, unknownVersion } = migrateParams(params);
  const problems: SceneProblem[] = [];
  if (unknownVersion !== null) problems.push(makeSceneProblem('unknown-version', 'v', unknownVersion));
  if (params.getAll('v').length > 1)
    problems.push(makeSceneProblem('repeated', 'v', params.getAll('v')[1] ?? ''));
  for (const name of new Set(current.keys())) {
    if (!OWN_NAMES.has(name)) {
      problems.push(makeSceneProblem('unknown-parameter', name, current.get(name) ?? ''));
    } else if (current.getAll(name).length > 1) {
      problems.push(makeSceneProblem('repeated', name, current.getAll(name)[1] ?? ''));
    }
  }
  const read: ReadParameter = (name) => current.get(name) ?? undefined;
  const given = new Set<Part>();
  const readPart = <P extends Part>(part: P): Scene[P] => {
    const parameter: SceneParameter<Scene[P]> = SCENE_PARAMETERS[part];
    const parsed = parameter.parse(read, defaults[part]);
    problems.push(...problemsOf(parsed));
    if (parsed.status !== 'valid') return defaults[part];
    given.add(part);
    return parsed.value;
  };
  const scene: Scene = {
    version: SCENE_VERSION,
    camera: readPart('camera'),
    projection: readPart('projection'),
    period: readPart('period'),
    markets: readPart('markets'),
    routes: readPart('routes'),
    feeders: readPart('feeders'),
    layers: readPart('layers'),
    evidence: readPart('evidence'),
    briefOnly: readPart('briefOnly'),
    comparison: readPart('comparison'),
    selection: readPart('selection'),
    passage: readPart('passage'),
    theme: readPart('theme'),
    language: readPart('language'),
  };
  if (options.known === undefined) return { scene, problems, given };
  const resolved = resolveScene(scene, options.known, defaults);
  return { scene: resolved.scene, problems: [...problems, ...resolved.problems], given };
}
