/**
 * The one definition of the response headers that the site wants. The server of `npm start`, the files for common hosts and
 * the meta element of the pages are all made from it.
 */
import type { SiteConfig } from './site-config.ts';

/** Who may use a file. A meta element cannot say it, so only headers do. */
export interface FilePolicy {
  /** Others may frame it and load it, from frames without an origin too. */
  readonly forOthers: boolean;
  /** It shows pages of the site in frames of its own. */
  readonly hasFrames?: boolean;
  /** It is saved and not shown: a frame that a host has sandboxed would be left with its text. */
  readonly isSaved?: boolean;
  /** It is a page for other sites, in which some rules and a script stand inline. */
  readonly isPage?: boolean;
}

/** Digests, as policies write them, of what stands inline in a page. */
export interface InlineDigests {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** As in a site that has no pages for others. */
export const NOTHING_INLINE: InlineDigests = { scripts: [], styles: [] };

/** Files, and folders with all in them, whose policy is not that of all others. */
export const FILE_POLICIES: Readonly<Record<string, FilePolicy>> = {
  // The more exact first. These are as all in their folder, but kept for good.
  'embed/assets/': { forOthers: true },
  'embed/files/': { forOthers: true, isSaved: true },
  'embed/example.html': { forOthers: true, hasFrames: true },
  'embed/': { forOthers: true, isPage: true },
  'embed.html': { forOthers: true, isPage: true },
  'embed.js': { forOthers: true },
  // A frame without an origin asks for it as any other site would. No page is among it.
  'data/': { forOthers: true },
};

const FOR_US: FilePolicy = { forOthers: false };

/** @param file relative to the site */
export function filePolicyOf(file: string): FilePolicy {
  const path = Object.keys(FILE_POLICIES).find(
    (one) => one === file || (one.endsWith('/') && file.startsWith(one)),
  );
  return (path === undefined ? undefined : FILE_POLICIES[path]) ?? FOR_US;
}

/**
 * Trusted Types policies that may be created. `default` is ours (`src/lib/trusted-types.ts`): it lets through the addresses of
 * our own workers and nothing else.
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
    // data: and blob: are the map's sprites and the picture that a reader saves.
    ['img-src', "'self'", 'data:', 'blob:', ...hosts],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...hosts, ...engine],
    ['worker-src', "'self'"],
    // A page for other sites in its preview. No other page of the site lets itself be framed.
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
 * The policy for a response. Workers run under the policy of their own response, so scripts carry it too.
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

/** The policy for a meta tag, for hosts that send no headers. */
export function metaContentSecurityPolicy(config: SiteConfig): string {
  return format(directives(config));
}

/**
 * Of pages for other sites: their own scripts, style sheet and fonts, the list of editions, and of what stands inline what is named. A frame without an origin may start a worker only from a blob of its own making, which MapLibre
 * reads again before it does; the one policy of Trusted Types lets through such addresses and no others.
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

/** The policy for a meta tag in pages for other sites. */
export function embedContentSecurityPolicy(inline: InlineDigests): string {
  return format(embedDirectives(inline));
}

/**
 * The policy of an atlas that is one file: it runs its two scripts by their digests and its workers from itself, and may ask nothing of anybody.
 * `unpack` is the policy for script text of `src/unpack.ts`, which can put in only what the digests allow.
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

/** Headers of every response of the site. */
export function securityHeaders(
  config: SiteConfig,
  policy: FilePolicy = FOR_US,
  inline: InlineDigests = NOTHING_INLINE,
): Headers {
  return {
    // Fonts and scripts of a frame that has no origin come from another one.
    ...(policy.forOthers ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(policy.isSaved === true ? { 'Content-Disposition': 'attachment' } : {}),
    'Content-Security-Policy': contentSecurityPolicy(config, policy, inline),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': policy.forOthers ? 'cross-origin' : 'same-origin',
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

/** @param path of a file or of a folder */
export function cacheRuleOf(path: string): string {
  const isHashed = path.split('/').slice(0, -1).includes(CACHE_RULES.hashed.folder);
  return CACHE_RULES[isHashed ? 'hashed' : 'other'].value;
}

/** Media types of what the site holds, by extension; hosts know the common ones, these are set to be sure. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  // Scripts of the one file, which are fetched to be put into it.
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
