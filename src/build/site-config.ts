/**
 * Reads `crossroads.config.json` at the root, the settings of an organisation. Read at build time, because
 * the content security policy must allow the hosts in it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from './user-error.ts';

export interface SiteConfig {
  /**
   * A MapLibre style for the basemap, with the hosts that it loads from; `null` (the default) for the
   * built-in basemap, without any request to another origin.
   */
  readonly customStyle: {
    readonly url: string;
    readonly origins: readonly string[];
    /** Attribution as plain text, shown beside the notes on the map. */
    readonly attribution: string;
  } | null;
  /**
   * A records engine inside the organisation that counts and draws tens of millions of records
   * (`src/build/postgis/schema.sql`); `null` (the default): only imported records are explored.
   */
  readonly incidentEngine?: {
    /** Name of those records in the interface. */
    readonly name: string;
    readonly explore: string;
    /** Address of the function `incident_tiles` with `{z}`, `{x}` and `{y}`; `null` to draw no records. */
    readonly tiles: string | null;
    readonly origins: readonly string[];
  };
  /**
   * Address of the site, with a slash at its end. Only oEmbed and canonical addresses of pages need it;
   * without it they are not written.
   */
  readonly address?: string;
}

const CONFIG_FILE = 'crossroads.config.json';
/** Path of another file, for settings outside the checkout. */
const CONFIG_VARIABLE = 'CROSSROADS_CONFIG';

/** A mistake in the file; the message includes the fix. */
class ConfigError extends UserError {
  override readonly name = 'ConfigError';
  constructor(message: string) {
    super(`${CONFIG_FILE}: ${message}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the origin of an absolute https address (http only for localhost, for trying out). */
function originOf(value: unknown, where: string): string {
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new ConfigError(
      `${where} must be an absolute address such as "https://tiles.example.org/style.json"`,
    );
  }
  const url = new URL(value);
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    throw new ConfigError(`${where} must begin with https://`);
  }
  return url.origin;
}

/** @throws ConfigError */
export function parseSiteConfig(text: string): SiteConfig {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`not JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  if (!isRecord(raw)) throw new ConfigError('must hold an object');
  const known = ['customStyle', 'address', 'incidentEngine'];
  for (const key of Object.keys(raw)) {
    if (!known.includes(key)) throw new ConfigError(`unknown setting "${key}"; known: ${known.join(', ')}`);
  }
  const others = { ...addressFrom(raw['address'] ?? null), ...engineFrom(raw['incidentEngine'] ?? null) };
  const style = raw['customStyle'] ?? null;
  if (style === null) return { customStyle: null, ...others };
  if (!isRecord(style)) throw new ConfigError('customStyle must be null or an object with "url"');
  const origin = originOf(style['url'], 'customStyle.url');
  const hosts = style['hosts'] ?? [];
  if (!Array.isArray(hosts)) throw new ConfigError('customStyle.hosts must be a list of addresses');
  const origins = hosts.map((host, index) => originOf(host, `customStyle.hosts[${index}]`));
  const { attribution } = style;
  if (typeof attribution !== 'string' || attribution.trim() === '') {
    throw new ConfigError(
      'customStyle.attribution must say, in plain words, who made the style and its data',
    );
  }
  return {
    customStyle: { url: String(style['url']), origins: [...new Set([origin, ...origins])], attribution },
    ...others,
  };
}

function engineFrom(value: unknown): Pick<SiteConfig, 'incidentEngine'> {
  if (value === null) return {};
  if (!isRecord(value))
    throw new ConfigError('incidentEngine must be null or an object with "name" and "explore"');
  const { name, explore, tiles = null } = value;
  if (typeof name !== 'string' || name.trim() === '')
    throw new ConfigError('incidentEngine.name must say what planners call the records');
  const origins = [originOf(explore, 'incidentEngine.explore')];
  if (tiles !== null) {
    origins.push(originOf(tiles, 'incidentEngine.tiles'));
    const lacking = ['{z}', '{x}', '{y}'].filter((part) => !String(tiles).includes(part));
    if (lacking.length > 0) throw new ConfigError(`incidentEngine.tiles must hold ${lacking.join(', ')}`);
  }
  return {
    incidentEngine: {
      name: name.trim(),
      explore: String(explore),
      tiles: tiles === null ? null : String(tiles),
      origins: [...new Set(origins)],
    },
  };
}

function addressFrom(value: unknown): Pick<SiteConfig, 'address'> {
  if (value === null) return {};
  originOf(value, 'address');
  const { origin, pathname, search, hash } = new URL(String(value));
  if (search !== '' || hash !== '') throw new ConfigError('address must end with the folder of the site');
  return { address: `${origin}${pathname.replace(/\/*$/, '/')}` };
}

export function siteConfigFile(root: string): string {
  return resolve(root, process.env[CONFIG_VARIABLE] ?? CONFIG_FILE);
}

/**
 * Returns the configuration of a checkout.
 * @throws ConfigError
 */
export function readSiteConfig(root: string): SiteConfig {
  const file = siteConfigFile(root);
  if (!existsSync(file)) throw new ConfigError(`there is no such file at ${file}`);
  return parseSiteConfig(readFileSync(file, 'utf8'));
}
