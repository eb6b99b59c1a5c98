/**
 * Header files for common static hosts, written from the one definition in `headers.ts`. Each text is a pure function of the
 * configuration; the plugin beside only writes them into the built site.
 */
import {
  CACHE_RULES,
  cacheRuleOf,
  FILE_POLICIES,
  type FilePolicy,
  type Headers,
  MEDIA_TYPES,
  securityHeaders,
} from './headers.ts';
import type { SiteConfig } from './site-config.ts';

/** Files and folders whose headers differ from those of all others: only what differs is repeated for them. */
function exceptionsOf(
  config: SiteConfig,
  policies: Readonly<Record<string, FilePolicy>>,
): [string, Headers][] {
  const everywhere = securityHeaders(config);
  const exceptions: [string, Headers][] = [];
  for (const [path, policy] of Object.entries(policies)) {
    const own = Object.entries(securityHeaders(config, policy)).filter(
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

/** As part of a regular expression: wherever the site lies, as long as none of the folders above it is called so. */
function patternOf(path: string): string {
  return `${path.replaceAll('.', '\\.')}${isFolder(path) ? '' : '$'}`;
}

const GENERATED = 'Made by the build from src/build/headers.ts.';

/** `_headers` of Netlify and Cloudflare Pages. There a later rule adds to an earlier one, so exceptions detach first. */
function netlify(config: SiteConfig, policies: Readonly<Record<string, FilePolicy>>): string {
  const block = (path: string, lines: readonly string[]) =>
    [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  const set = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [
    `# ${GENERATED}`,
    block('/*', set(securityHeaders(config))),
    block(`/${CACHE_RULES.hashed.folder}/*`, [`Cache-Control: ${CACHE_RULES.hashed.value}`]),
    ...['data', 'embed/files'].map((folder) =>
      block(`/${folder}/*.geojson`, [`Content-Type: ${MEDIA_TYPES['.geojson'] ?? ''}`]),
    ),
    ...exceptionsOf(config, policies).map(([path, headers]) =>
      block(`/${path}${isFolder(path) ? '*' : ''}`, [
        ...Object.keys(headers).map((name) => `! ${name}`),
        ...set(headers),
        ...(isHashed(path) ? [`Cache-Control: ${CACHE_RULES.hashed.value}`] : []),
      ]),
    ),
  ].join('\n');
}

/** `.htaccess` of Apache (mod_headers, mod_mime), valid in any folder. */
function apache(config: SiteConfig, policies: Readonly<Record<string, FilePolicy>>): string {
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
    ...set(securityHeaders(config), '  '),
    `  Header set Cache-Control "${CACHE_RULES.other.value}"`,
    `  Header set Cache-Control "${CACHE_RULES.hashed.value}" "expr=%{REQUEST_URI} =~ m#/${CACHE_RULES.hashed.folder}/#"`,
    ...exceptionsOf(config, policies).flatMap(([path, headers]) => [
      // A folder that an .htaccess stands in may lie under any path.
      `  <If "%{REQUEST_URI} =~ m#/${patternOf(path)}#">`,
      ...set(headers, '    '),
      '  </If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

/** For `include` inside the `server` or `location` block of nginx that serves the site. */
function nginx(config: SiteConfig, policies: Readonly<Record<string, FilePolicy>>): string {
  const everywhere = Object.entries(securityHeaders(config));
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
    // The first that fits is taken.
    ...exceptionsOf(config, policies).flatMap(([path, headers]) =>
      block(`/${patternOf(path)}`, [...all(headers), add('Cache-Control', cacheRuleOf(path))]),
    ),
    ...block(`/${CACHE_RULES.hashed.folder}/`, [...all({}), add('Cache-Control', CACHE_RULES.hashed.value)]),
    '',
  ].join('\n');
}

/** For `import` inside the site block of Caddy. */
function caddy(config: SiteConfig, policies: Readonly<Record<string, FilePolicy>>): string {
  const set = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`);
  return [
    `# ${GENERATED}`,
    '# In the site block: import hosting/Caddyfile',
    'header {',
    ...set(securityHeaders(config)),
    `  Cache-Control "${CACHE_RULES.other.value}"`,
    '}',
    `header */${CACHE_RULES.hashed.folder}/* Cache-Control "${CACHE_RULES.hashed.value}"`,
    `header *.geojson Content-Type "${MEDIA_TYPES['.geojson'] ?? ''}"`,
    ...exceptionsOf(config, policies).flatMap(([path, headers]) => [
      `header */${path}${isFolder(path) ? '*' : ''} {`,
      ...set(headers),
      '}',
    ]),
    '',
  ].join('\n');
}

/** Path in the built site and text of every host file. */
export function hostFiles(
  config: SiteConfig,
  policies: Readonly<Record<string, FilePolicy>> = FILE_POLICIES,
): Readonly<Record<string, string>> {
  return {
    _headers: netlify(config, policies),
    '.htaccess': apache(config, policies),
    'hosting/nginx.conf': nginx(config, policies),
    'hosting/Caddyfile': caddy(config, policies),
  };
}
