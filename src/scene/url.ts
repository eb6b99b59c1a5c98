/**
 * The scene as the query of a link, and back. A link says only what differs from the default, in words one can read, and its version. Reading
 * never throws: what cannot be honoured is left at the default and listed.
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
  /** Parts to write even when they are the default, because the reader's own default may be another one. */
  readonly always?: readonly Part[];
  readonly defaults?: Scene;
}

/** The parameters of a scene; none at all for the default. */
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

/** The query with its `?`, or nothing for no parameters. Colons, commas and slashes stay readable: a query may hold them. */
export function formatQuery(params: URLSearchParams): string {
  if (params.size === 0) return '';
  return `?${params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

export interface ParseOptions {
  /** Ids of the edition, once the data is there; until then ids are taken as they are (see `resolveScene`). */
  readonly known?: KnownIds;
  /** The reader's default: with the browser's language, and the camera that fits the window. */
  readonly defaults?: Scene;
}

export interface ParsedScene {
  readonly scene: Scene;
  readonly problems: readonly SceneProblem[];
  /** Parts that the link itself gave; all others are the default. */
  readonly given: ReadonlySet<Part>;
}

/** The scene of a link. Parameters of other programs (`utm_source`, say) count as problems: nothing is passed over in silence. */
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
    selection: readPart('selection'),
    passage: readPart('passage'),
    theme: readPart('theme'),
    language: readPart('language'),
  };
  if (options.known === undefined) return { scene, problems, given };
  const resolved = resolveScene(scene, options.known, defaults);
  return { scene: resolved.scene, problems: [...problems, ...resolved.problems], given };
}
