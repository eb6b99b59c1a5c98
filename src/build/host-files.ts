/**
 * Header files for common static hosts, written from the one definition in `headers.ts`. Each text is a pure function of the
 * configuration; the plugin beside only writes them into the built site.
 */
import {
  CACHE_RULES,
  type Headers,
  MEDIA_TYPES,
  PAGES,
  type PagePolicy,
  securityHeaders,
} from './headers.ts';
import type { SiteConfig } from './site-config.ts';

/** Pages whose headers differ from those of all other files: only what differs is repeated for them. */
function pageExceptions(
  config: SiteConfig,
  pages: Readonly<Record<string, PagePolicy>>,
): [string, Headers][] {
  const everywhere = securityHeaders(config);
  const exceptions: [string, Headers][] = [];
  for (const [file, page] of Object.entries(pages)) {
    const own = Object.entries(securityHeaders(config, page)).filter(
      ([name, value]) => everywhere[name] !== value,
    );
    if (own.length > 0) exceptions.push([file, Object.fromEntries(own)]);
  }
  return exceptions;
}

const GENERATED = 'Made by the build from src/build/headers.ts.';

/** `_headers` of Netlify and Cloudflare Pages. There a later rule adds to an earlier one, so exceptions detach first. */
function netlify(config: SiteConfig, pages: Readonly<Record<string, PagePolicy>>): string {
  const block = (path: string, lines: readonly string[]) =>
    [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  const set = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [
    `# ${GENERATED}`,
    block('/*', set(securityHeaders(config))),
    block(`/${CACHE_RULES.hashed.folder}/*`, [`Cache-Control: ${CACHE_RULES.hashed.value}`]),
    block('/data/*.geojson', [`Content-Type: ${MEDIA_TYPES['.geojson'] ?? ''}`]),
    ...pageExceptions(config, pages).map(([file, headers]) =>
      block(`/${file}`, [...Object.keys(headers).map((name) => `! ${name}`), ...set(headers)]),
    ),
  ].join('\n');
}

/** `.htaccess` of Apache (mod_headers, mod_mime), valid in any folder. */
function apache(config: SiteConfig, pages: Readonly<Record<string, PagePolicy>>): string {
  const set = (headers: Headers, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  return [
    `# ${GENERATED}`,
    'Options -Indexes',
    'DirectoryIndex index.html',
    '<IfModule mod_mime.c>',
    '  AddType application/geo+json .geojson',
    '  AddType application/manifest+json .webmanifest',
    '  AddType text/javascript .js .mjs',
    '  AddType font/woff2 .woff2',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...set(securityHeaders(config), '  '),
    `  Header set Cache-Control "${CACHE_RULES.other.value}"`,
    `  Header set Cache-Control "${CACHE_RULES.hashed.value}" "expr=%{REQUEST_URI} =~ m#/${CACHE_RULES.hashed.folder}/#"`,
    ...pageExceptions(config, pages).flatMap(([file, headers]) => [
      `  <Files "${file}">`,
      ...set(headers, '    '),
      '  </Files>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

/** For `include` inside the `server` or `location` block of nginx that serves the site. */
function nginx(config: SiteConfig, pages: Readonly<Record<string, PagePolicy>>): string {
  const everywhere = Object.entries(securityHeaders(config));
  const add = (name: string, value: string) => `add_header ${name} "${value}" always;`;
  // nginx drops inherited headers in a block that adds its own, so every block repeats the whole set.
  const all = (overrides: Headers) => everywhere.map(([name, value]) => add(name, overrides[name] ?? value));
  const block = (pattern: string, lines: readonly string[]) => [
    `location ~ ${pattern} {`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ];
  return [
    `# ${GENERATED}`,
    '# In the server block that has the site as its root: include hosting/nginx.conf;',
    '# In http: types { application/geo+json geojson; application/manifest+json webmanifest; text/javascript mjs; }',
    ...all({}),
    add('Cache-Control', CACHE_RULES.other.value),
    ...block(`/${CACHE_RULES.hashed.folder}/`, [...all({}), add('Cache-Control', CACHE_RULES.hashed.value)]),
    ...pageExceptions(config, pages).flatMap(([file, headers]) =>
      block(`/${file.replaceAll('.', '\\.')}$`, [
        ...all(headers),
        add('Cache-Control', CACHE_RULES.other.value),
      ]),
    ),
    '',
  ].join('\n');
}

/** For `import` inside the site block of Caddy. */
function caddy(config: SiteConfig, pages: Readonly<Record<string, PagePolicy>>): string {
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
    ...pageExceptions(config, pages).flatMap(([file, headers]) => [
      `header */${file} {`,
      ...set(headers),
      '}',
    ]),
    '',
  ].join('\n');
}

/** Path in the built site and text of every host file. */
export function hostFiles(
  config: SiteConfig,
  pages: Readonly<Record<string, PagePolicy>> = PAGES,
): Readonly<Record<string, string>> {
  return {
    _headers: netlify(config, pages),
    '.htaccess': apache(config, pages),
    'hosting/nginx.conf': nginx(config, pages),
    'hosting/Caddyfile': caddy(config, pages),
  };
}
