/**
 * Messages between an embedded page and its host. Either side may be anyone: input is `unknown`, and every
 * field is validated. The version changes when a message changes its meaning; more fields do not change it.
 */
import { type FeatureId, isFeatureId } from '../domain/ids.ts';
import { isPageId, type PageId } from './page-ids.ts';

const VERSION = 1;

export type PageMessage =
  /** The page is readable, and accepts messages. */
  | {
      readonly type: 'ready';
      readonly id: PageId;
      /** BCP 47. */
      readonly lang: string;
      readonly edition: string;
      /** CSS px. */
      readonly height: number;
    }
  | { readonly type: 'resize'; readonly height: number }
  /** The user has selected a feature. */
  | { readonly type: 'select'; readonly feature: FeatureId };

/** Opens another page, in the language of the current one. */
export type HostMessage = { readonly type: 'goto'; readonly id: PageId };

/** Higher pages scroll in their frame: a broken or foreign page would otherwise fill its host. */
const MAX_HEIGHT_PX = 20_000;
const MAX_TAG = 35;
const MAX_FEATURE = 120;
const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const EDITION = /^[\w.-]{1,40}$/;

export function isEdition(value: unknown): value is string {
  return typeof value === 'string' && EDITION.test(value);
}

export function sealMessage(message: PageMessage | HostMessage): unknown {
  return { crossroads: VERSION, ...message };
}

/** Parses a message from a page; `null` if invalid. */
export function parsePageMessage(data: unknown): PageMessage | null {
  const field = openMessage(data);
  if (field === null) return null;
  switch (field('type')) {
    case 'ready': {
      const [id, lang, edition, height] = ['id', 'lang', 'edition', 'height'].map(field);
      return isPageId(id) && isTag(lang) && isEdition(edition) && isHeight(height)
        ? { type: 'ready', id, lang, edition, height: withinHeight(height) }
        : null;
    }
    case 'resize': {
      const height = field('height');
      return isHeight(height) ? { type: 'resize', height: withinHeight(height) } : null;
    }
    case 'select': {
      const feature = field('feature');
      return isFeature(feature) ? { type: 'select', feature } : null;
    }
    default:
      return null;
  }
}

/** Parses a message from a host; `null` if invalid. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const field = openMessage(data);
  const id = field?.('id');
  return field?.('type') === 'goto' && isPageId(id) ? { type: 'goto', id } : null;
}

/** Returns a reader for own properties of a message of this version; `null` for anything else. */
function openMessage(data: unknown): ((name: string) => unknown) | null {
  if (typeof data !== 'object' || data === null) return null;
  const field = (name: string): unknown =>
    Object.hasOwn(data, name) ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
  return field('crossroads') === VERSION ? field : null;
}

function isTag(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TAG && TAG.test(value);
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

/** Limits a height, CSS px. */
export function withinHeight(height: number): number {
  return Math.min(height, MAX_HEIGHT_PX);
}

export function isFeature(value: unknown): value is FeatureId {
  return typeof value === 'string' && value.length <= MAX_FEATURE && isFeatureId(value);
}
