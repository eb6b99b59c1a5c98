/**
 * What a page that stands in another site and its host say to each other. Either side may be anybody: what comes in is `unknown`, and only what
 * is a message in every field becomes one. The version changes when a message means something else; more fields do not change it.
 */
import { type FeatureId, isFeatureId } from '../domain/ids.ts';
import { isPageId, type PageId } from './page-ids.ts';

const VERSION = 1;

export type PageMessage =
  /** The page can be read, and hears what its host says. */
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
  /** The reader has chosen a feature. */
  | { readonly type: 'select'; readonly feature: FeatureId };

/** To another page, in the language of the one that is shown. */
export type HostMessage = { readonly type: 'goto'; readonly id: PageId };

/** What is higher is scrolled within its frame: a page that is broken, or not ours, would fill its host's. */
const MAX_HEIGHT_PX = 20_000;
const MAX_TAG = 35;
const MAX_FEATURE = 120;
const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const EDITION = /^[\w.-]{1,40}$/;

export function isEdition(value: unknown): value is string {
  return typeof value === 'string' && EDITION.test(value);
}

/** A message as it is posted. */
export function sealMessage(message: PageMessage | HostMessage): unknown {
  return { crossroads: VERSION, ...message };
}

/** What a page says to its host; `null` for anything else. */
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

/** What a host says to its page; `null` for anything else. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const field = openMessage(data);
  const id = field?.('id');
  return field?.('type') === 'goto' && isPageId(id) ? { type: 'goto', id } : null;
}

/** How to read the fields of a message of this version; what an object only inherits is not in it. `null` for anything else. */
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

/** A height as it may be asked for. CSS px. */
export function withinHeight(height: number): number {
  return Math.min(height, MAX_HEIGHT_PX);
}

export function isFeature(value: unknown): value is FeatureId {
  return typeof value === 'string' && value.length <= MAX_FEATURE && isFeatureId(value);
}
