/**
 * Loads an organisation's MapLibre style, which replaces our basemap. Addresses are made absolute and glyphs
 * removed: without them MapLibre uses the page's fonts and no font server.
 */
import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { failed, ok, type Result } from '../lib/result.ts';

/** Returns `null` without a style address. A failure has a reason for the log. */
export async function loadCustomStyle(
  url: string | null,
  get: typeof fetch = fetch,
): Promise<Result<StyleSpecification | null, string>> {
  if (url === null) return ok(null);
  try {
    const response = await get(url, { credentials: 'omit' });
    if (!response.ok) return failed(`${url}: ${response.status}`);
    const style: unknown = await response.json();
    return isStyle(style) ? ok(adoptStyle(style, url)) : failed(`${url}: not a MapLibre style of version 8`);
  } catch (error) {
    return failed(`${url}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A minimal check; MapLibre reports other errors. */
function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Record<string, unknown>;
  return version === 8 && typeof sources === 'object' && sources !== null && Array.isArray(layers);
}

function adoptStyle({ glyphs: _glyphs, ...style }: StyleSpecification, base: string): StyleSpecification {
  // Tile addresses contain braces, which URLs escape.
  const absolute = (address: string) =>
    new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const { sprite } = style;
  const sources = Object.entries(style.sources).map(([id, source]) => [id, withAddresses(source, absolute)]);
  return {
    ...style,
    sources: Object.fromEntries(sources),
    ...(typeof sprite === 'string' && { sprite: absolute(sprite) }),
    ...(Array.isArray(sprite) && { sprite: sprite.map(({ id, url }) => ({ id, url: absolute(url) })) }),
  };
}

function withAddresses(
  source: SourceSpecification,
  absolute: (address: string) => string,
): SourceSpecification {
  const own: Record<string, unknown> = { ...source };
  if (typeof own['url'] === 'string') own['url'] = absolute(own['url']);
  if (typeof own['data'] === 'string') own['data'] = absolute(own['data']);
  if (Array.isArray(own['tiles'])) own['tiles'] = own['tiles'].map((tile) => absolute(String(tile)));
  return own as unknown as SourceSpecification;
}
