/**
 * Reads and writes the JSON that an exported image carries to open its view again: scene, data edition and
 * chapter. Parsing is strict, since images come from anywhere.
 */
import { failed, ok, type Result } from '../lib/result.ts';
import type { Scene } from './scene.ts';
import { formatQuery, formatScene } from './url.ts';

export interface CarriedScene {
  /** A complete query without `?`, so that it opens the same view for everyone. */
  readonly scene: string;
  readonly edition: string;
  /** Story and chapter; `null` for a view of the atlas. */
  readonly from: { readonly story: string; readonly chapter: string } | null;
}

/** Keyword of the PNG text chunk. */
export const CARRIED_KEYWORD = 'Crossroads';
/** Five times the size of a link to everything. */
export const CARRIED_MAX_BYTES = 16_384;
const FORMAT = 'crossroads-view';
const VERSION = 1;
const MAX_QUERY = 8000;
const QUERY = /^[\w\-.~%:,/=&+*!()'@]*$/;
const EDITION = /^[\w.-]{1,40}$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_ID = 120;

export function carryScene(scene: Scene, edition: string, from: CarriedScene['from'] = null): CarriedScene {
  const query = formatQuery(formatScene(scene, { always: ['camera', 'language'] }));
  return { scene: query.slice(1), edition, from };
}

export function formatCarried({ scene, edition, from }: CarriedScene): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, scene, edition, ...(from ?? {}) });
}

export type CarriedFailure =
  /** Not the format of {@link formatCarried}. */
  | 'not-understood'
  /** A later version of the format. */
  | 'newer';

export function parseCarried(text: string): Result<CarriedScene, CarriedFailure> {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return failed('not-understood');
  }
  if (typeof said !== 'object' || said === null) return failed('not-understood');
  const { format, version, scene, edition, story, chapter } = said as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Number.isInteger(version)) return failed('not-understood');
  if (Number(version) > VERSION) return failed('newer');
  if (version !== VERSION || !isText(scene, QUERY, MAX_QUERY) || !isText(edition, EDITION, MAX_ID)) {
    return failed('not-understood');
  }
  if (story === undefined && chapter === undefined) return ok({ scene, edition, from: null });
  if (!isText(story, ID, MAX_ID) || !isText(chapter, ID, MAX_ID)) return failed('not-understood');
  return ok({ scene, edition, from: { story, chapter } });
}

function isText(value: unknown, pattern: RegExp, most: number): value is string {
  return typeof value === 'string' && value.length <= most && pattern.test(value);
}
