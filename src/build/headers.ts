/**
 * The one definition of the response headers that the site wants. The server of `npm start`, the files for common hosts and
 * the meta element of the pages are all made from it.
 */
import type { SiteConfig } from './site-config.ts';

/** Who may frame a page. A meta element cannot say it, so only headers do. */
export interface PagePolicy {
  readonly frameAncestors: "'none'" | '*';
}

/** Every HTML page of the site. Anything else is treated as a page that nobody may frame. */
export const PAGES: Readonly<Record<string, PagePolicy>> = {
  'index.html': { frameAncestors: "'none'" },
};

const NOT_A_PAGE: PagePolicy = { frameAncestors: "'none'" };

/**
 * Trusted Types policies that may be created. `default` is ours (`src/lib/trusted-types.ts`): it lets through the addresses of
 * our own workers and nothing else.
 */
const TRUSTED_TYPES_POLICIES = ['default'] as const;

type Directives = readonly (readonly [name: string, ...values: string[]])[];

function directives(config: SiteConfig): Directives {
  const hosts = config.customStyle?.origins ?? [];
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    // data: and blob: are the map's sprites and the picture that a reader saves.
    ['img-src', "'self'", 'data:', 'blob:', ...hosts],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...hosts],
    ['worker-src', "'self'"],
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

/** The policy for a response. Workers run under the policy of their own response, so scripts carry it too. */
export function contentSecurityPolicy(config: SiteConfig, page: PagePolicy = NOT_A_PAGE): string {
  return format([...directives(config), ['frame-ancestors', page.frameAncestors]]);
}

/** The policy for a meta element: the second belt, for hosts that send no headers. */
export function metaContentSecurityPolicy(config: SiteConfig): string {
  return format(directives(config));
}

/**
 * The policy of an atlas that is one file: it runs its two scripts by their digests and its workers from itself, and may ask nothing of anybody.
 * `unpack` is the policy for script text of `src/unpack.ts`, which can put in only what the digests allow.
 */
export function fileContentSecurityPolicy(digests: {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}): string {
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

/** Powerful features that the site never asks for, refused for itself and for anything it might frame. */
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

/** A screen that sleeps in the middle of a briefing wakes up to a locked machine. */
const OWN_FEATURES = ['clipboard-write', 'fullscreen', 'screen-wake-lock'] as const;

function permissionsPolicy(): string {
  return [
    ...REFUSED_FEATURES.map((name) => `${name}=()`),
    ...OWN_FEATURES.map((name) => `${name}=(self)`),
  ].join(', ');
}

export type Headers = Readonly<Record<string, string>>;

/** Headers of every response of the site, for the page or for any other file. */
export function securityHeaders(config: SiteConfig, page: PagePolicy = NOT_A_PAGE): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(config, page),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy(),
    // A reader's trail must not tell a cited site which crime market was being read about.
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Names under `assets/` carry a digest of their content, so they never change; all else is asked for again. */
export const CACHE_RULES = {
  hashed: { folder: 'assets', value: 'public, max-age=31536000, immutable' },
  other: { value: 'no-cache' },
} as const;

/** Media types of what the site holds, by extension; hosts know the common ones, these are set to be sure. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  // Scripts of the one file, which are fetched to be put into it.
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
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
