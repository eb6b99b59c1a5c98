/**
 * Header files for common static hosts, made from `headers.ts`. Each text is a pure function of the
 * configuration; the plugin only writes them into the built site.
 */
import {
  CACHE_RULES,
  cacheRuleOf,
  FILE_POLICIES,
  type FilePolicy,
  type Headers,
  type InlineDigests,
  MEDIA_TYPES,
  NOTHING_INLINE,
  securityHeaders,
} from './headers.ts';
import type { SiteConfig } from './site-config.ts';

interface Wanted {
  readonly config: SiteConfig;
  readonly policies: Readonly<Record<string, FilePolicy>>;
  readonly inline: InlineDigests;
}

/** Returns the files and folders with other headers, and only the headers that differ. */
function exceptionsOf({ config, policies, inline }: Wanted): [string, Headers][] {
  const everywhere = securityHeaders(config);
  const exceptions: [string, Headers][] = [];
  for (const [path, policy] of Object.entries(policies)) {
    const own = Object.entries(securityHeaders(config, policy, inline)).filter(
      ([name, value]) => everywhere[name] !== value,
    );
    if (own.length > 0) exceptions.push([path, Object.fromEntries(own)]);
  }
  return exceptions;
}

function isFolder(path: string): boolean {
  return path.endsWith('/');
}

function isHashed(path: string): boolean {
  return cacheRuleOf(path) === CACHE_RULES.hashed.value;
}

/**
 * Escapes a path for a regular expression. It matches under any base path, unless a parent folder has the
 * same name.
 */
function patternOf(path: string): string {
  return `${path.replaceAll('.', '\\.')}${isFolder(path) ? '' : '$'}`;
}

const GENERATED = 'Made by the build from src/build/headers.ts.';

/**
 * `_headers` of Netlify and Cloudflare Pages. There a later rule adds to an earlier one, so exceptions detach
 * first.
 */
function netlify(wanted: Wanted): string {
  const block = (path: string, lines: readonly string[]) =>
    [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  const set = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [
    `# ${GENERATED}`,
    block('/*', set(securityHeaders(wanted.config))),
    block(`/${CACHE_RULES.hashed.folder}/*`, [`Cache-Control: ${CACHE_RULES.hashed.value}`]),
    ...['data', 'embed/files'].map((folder) =>
      block(`/${folder}/*.geojson`, [`Content-Type: ${MEDIA_TYPES['.geojson'] ?? ''}`]),
    ),
    ...exceptionsOf(wanted).map(([path, headers]) =>
      block(`/${path}${isFolder(path) ? '*' : ''}`, [
        ...Object.keys(headers).map((name) => `! ${name}`),
        ...set(headers),
        ...(isHashed(path) ? [`Cache-Control: ${CACHE_RULES.hashed.value}`] : []),
      ]),
    ),
  ].join('\n');
}

/** `.htaccess` of Apache (mod_headers, mod_mime), valid in any folder. */
function apache(wanted: Wanted): string {
  const set = (headers: Headers, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  return [
    `# ${GENERATED}`,
    'Options -Indexes',
    'DirectoryIndex index.html',
    '<IfModule mod_mime.c>',
    '  AddType application/geo+json .geojson',
    '  AddType application/manifest+json .webmanifest',
    '  AddType text/csv .csv',
    '  AddType text/javascript .js .mjs',
    '  AddType font/woff2 .woff2',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...set(securityHeaders(wanted.config), '  '),
    `  Header set Cache-Control "${CACHE_RULES.other.value}"`,
    `  Header set Cache-Control "${CACHE_RULES.hashed.value}" "expr=%{REQUEST_URI} =~ m#/${CACHE_RULES.hashed.folder}/#"`,
    ...exceptionsOf(wanted).flatMap(([path, headers]) => [
      // The folder of an .htaccess may be under any path.
      `  <If "%{REQUEST_URI} =~ m#/${patternOf(path)}#">`,
      ...set(headers, '    '),
      '  </If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

/** For `include` inside the `server` or `location` block of nginx that serves the site. */
function nginx(wanted: Wanted): string {
  const everywhere = Object.entries(securityHeaders(wanted.config));
  const add = (name: string, value: string) => `add_header ${name} "${value}" always;`;
  // nginx drops inherited headers in a block that adds its own, so every block repeats the whole set.
  const all = (overrides: Headers) =>
    Object.entries({ ...Object.fromEntries(everywhere), ...overrides }).map(([name, value]) =>
      add(name, value),
    );
  const block = (pattern: string, lines: readonly string[]) => [
    `location ~ ${pattern} {`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ];
  return [
    `# ${GENERATED}`,
    '# In the server block that has the site as its root: include hosting/nginx.conf;',
    '# In http: types { application/geo+json geojson; application/manifest+json webmanifest; text/csv csv; text/javascript mjs; }',
    ...all({}),
    add('Cache-Control', CACHE_RULES.other.value),
    // The first match wins.
    ...exceptionsOf(wanted).flatMap(([path, headers]) =>
      block(`/${patternOf(path)}`, [...all(headers), add('Cache-Control', cacheRuleOf(path))]),
    ),
    ...block(`/${CACHE_RULES.hashed.folder}/`, [...all({}), add('Cache-Control', CACHE_RULES.hashed.value)]),
    '',
  ].join('\n');
}

/** For `import` inside the site block of Caddy. */
function caddy(wanted: Wanted): string {
  const set = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`);
  return [
    `# ${GENERATED}`,
    '# In the site block: import hosting/Caddyfile',
    'header {',
    ...set(securityHeaders(wanted.config)),
    `  Cache-Control "${CACHE_RULES.other.value}"`,
    '}',
    `header */${CACHE_RULES.hashed.folder}/* Cache-Control "${CACHE_RULES.hashed.value}"`,
    `header *.geojson Content-Type "${MEDIA_TYPES['.geojson'] ?? ''}"`,
    ...exceptionsOf(wanted).flatMap(([path, headers]) => [
      `header */${path}${isFolder(path) ? '*' : ''} {`,
      ...set(headers),
      '}',
    ]),
    '',
  ].join('\n');
}

/**
 * Returns the path in the built site and the text of every host file.
 * @param inline parts of embedded pages
 */
export function hostFiles(
  config: SiteConfig,
  inline: InlineDigests = NOTHING_INLINE,
  policies: Readonly<Record<string, FilePolicy>> = FILE_POLICIES,
): Readonly<Record<string, string>> {
  const wanted: Wanted = { config, policies, inline };
  return {
    _headers: netlify(wanted),
    '.htaccess': apache(wanted),
    'hosting/nginx.conf': nginx(wanted),
    'hosting/Caddyfile': caddy(wanted),
  };
}
