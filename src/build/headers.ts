/**
 * Defines the response headers of the site. The server of `npm start`, the files for common hosts and the
 * meta element of the pages are made from it.
 */
import type { SiteConfig } from './site-config.ts';

/** Who may use a file. A meta element cannot express it, so only headers do. */
export interface FilePolicy {
  /** Other sites may frame and load it, also from frames without an origin. */
  readonly forOthers: boolean;
  /** It frames pages of the site. */
  readonly hasFrames?: boolean;
  /** A download, not shown: otherwise a sandboxed frame would be left with its text. */
  readonly isSaved?: boolean;
  /** An embedded page, with inline rules and an inline script. */
  readonly isPage?: boolean;
}

/** CSP digests of the inline scripts and styles of a page. */
export interface InlineDigests {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** For a site without embedded pages. */
export const NOTHING_INLINE: InlineDigests = { scripts: [], styles: [] };

/** Files, and folders with their contents, that have a policy of their own. */
export const FILE_POLICIES: Readonly<Record<string, FilePolicy>> = {
  // First match wins. These files also have `immutable` caching.
  'embed/assets/': { forOthers: true },
  'embed/files/': { forOthers: true, isSaved: true },
  'embed/example.html': { forOthers: true, hasFrames: true },
  'embed/': { forOthers: true, isPage: true },
  'embed.html': { forOthers: true, isPage: true },
  'embed.js': { forOthers: true },
  // A frame without an origin requests data cross-origin. No page is in this folder.
  'data/': { forOthers: true },
};

const FOR_US: FilePolicy = { forOthers: false };

export function filePolicyOf(file: string): FilePolicy {
  const path = Object.keys(FILE_POLICIES).find(
    (one) => one === file || (one.endsWith('/') && file.startsWith(one)),
  );
  return (path === undefined ? undefined : FILE_POLICIES[path]) ?? FOR_US;
}

/**
 * Trusted Types policies that may be created. `default` is ours (`src/lib/trusted-types.ts`): it accepts only
 * the addresses of our workers.
 */
const TRUSTED_TYPES_POLICIES = ['default'] as const;

type Directives = readonly (readonly [name: string, ...values: string[]])[];

function directives(config: SiteConfig): Directives {
  const hosts = config.customStyle?.origins ?? [];
  const engine = config.incidentEngine?.origins ?? [];
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    // data: and blob: are the map's sprites and the saved image.
    ['img-src', "'self'", 'data:', 'blob:', ...hosts],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...hosts, ...engine],
    ['worker-src', "'self'"],
    // An embedded page in its preview. No other page allows framing.
    ['frame-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...TRUSTED_TYPES_POLICIES],
  ];
}

function format(list: Directives): string {
  return list.map((parts) => parts.join(' ')).join('; ');
}

/**
 * Returns the policy for a response. Workers run under the policy of their own response, so scripts carry it
 * too.
 * @param inline of the built site
 */
export function contentSecurityPolicy(
  config: SiteConfig,
  policy: FilePolicy = FOR_US,
  inline: InlineDigests = NOTHING_INLINE,
): string {
  const allowed = policy.isPage === true ? inline : NOTHING_INLINE;
  const frames: Directives = policy.hasFrames === true ? [['frame-src', "'self'"]] : [];
  return policy.forOthers
    ? format([...embedDirectives(allowed), ...frames, ['frame-ancestors', '*']])
    : format([...directives(config), ['frame-ancestors', "'none'"]]);
}

/** Returns the policy for a meta tag, for hosts that send no headers. */
export function metaContentSecurityPolicy(config: SiteConfig): string {
  return format(directives(config));
}

/**
 * Embedded pages: their scripts, style sheet, fonts, list of editions, and the inline parts with these
 * digests. A frame without an origin may start a worker only from its own blob, which MapLibre reads again
 * first; the Trusted Types policy accepts only such addresses.
 */
function embedDirectives({ scripts, styles }: InlineDigests): Directives {
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", ...styles],
    ['font-src', "'self'"],
    ['connect-src', "'self'", 'blob:'],
    ['worker-src', 'blob:'],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...TRUSTED_TYPES_POLICIES],
  ];
}

/** Returns the policy for a meta tag in an embedded page. */
export function embedContentSecurityPolicy(inline: InlineDigests): string {
  return format(embedDirectives(inline));
}

/**
 * Returns the policy of a one-file atlas: it runs its two scripts by digest and its workers from blobs,
 * without network access. The Trusted Types policy `unpack` of `src/entries/unpack.ts` can insert only script text
 * with an allowed digest.
 */
export function fileContentSecurityPolicy(digests: InlineDigests): string {
  return format([
    ['default-src', "'none'"],
    ['script-src', ...digests.scripts],
    ['style-src', ...digests.styles],
    ['img-src', 'data:', 'blob:'],
    ['font-src', 'data:'],
    ['connect-src', "'none'"],
    ['worker-src', 'blob:'],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...TRUSTED_TYPES_POLICIES, 'unpack'],
  ]);
}

/** Powerful features that the site never uses, refused for itself and for its frames. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

/** Without the wake lock, sleep would lock the machine during a briefing. */
const OWN_FEATURES = ['clipboard-write', 'fullscreen', 'screen-wake-lock'] as const;

function permissionsPolicy(): string {
  return [
    ...REFUSED_FEATURES.map((name) => `${name}=()`),
    ...OWN_FEATURES.map((name) => `${name}=(self)`),
  ].join(', ');
}

export type Headers = Readonly<Record<string, string>>;

/** Returns the headers of every response. */
export function securityHeaders(
  config: SiteConfig,
  policy: FilePolicy = FOR_US,
  inline: InlineDigests = NOTHING_INLINE,
): Headers {
  return {
    // Fonts and scripts of a frame without an origin are cross-origin.
    ...(policy.forOthers ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(policy.isSaved === true ? { 'Content-Disposition': 'attachment' } : {}),
    'Content-Security-Policy': contentSecurityPolicy(config, policy, inline),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': policy.forOthers ? 'cross-origin' : 'same-origin',
    'Permissions-Policy': permissionsPolicy(),
    // The referrer must not reveal to a cited site which illicit market the user read about.
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Names under `assets/` carry a digest of their content, so they never change; all else is revalidated. */
export const CACHE_RULES = {
  hashed: { folder: 'assets', value: 'public, max-age=31536000, immutable' },
  other: { value: 'no-cache' },
} as const;

export function cacheRuleOf(path: string): string {
  const isHashed = path.split('/').slice(0, -1).includes(CACHE_RULES.hashed.folder);
  return CACHE_RULES[isHashed ? 'hashed' : 'other'].value;
}

/** Media types by extension. Hosts know the common ones; these are set to be sure. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  // Worker scripts of the one-file atlas.
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
