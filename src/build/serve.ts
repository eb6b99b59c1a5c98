/**
 * A small static server for the built site, with its headers, media types, compression, and any base path.
 * GET and HEAD only; it lists no folders and serves nothing outside its folder.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { EMBED_FOLDER } from './embed-scripts-plugin.ts';
import { cacheRuleOf, filePolicyOf, type InlineDigests, MEDIA_TYPES, securityHeaders } from './headers.ts';
import type { SiteConfig } from './site-config.ts';
import { UserError } from './user-error.ts';
import { readInlineDigests } from './write-host-files.ts';

export interface ServeOptions {
  readonly folder: string;
  readonly config: SiteConfig;
  /** Base path, with a slash at both ends. */
  readonly base: string;
  readonly host: string;
  /** A fixed port, or the first free one from `from` on. */
  readonly port: { readonly fixed: number } | { readonly from: number };
  /** Resolves when the embedded pages are written. Requests for them wait until then. */
  readonly pages?: Promise<void>;
}

export interface RunningSite {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Turns `atlas`, `/atlas` or `/atlas/` into `/atlas/`. */
export function normalizeBase(base: string): string {
  const inner = base.split('/').filter((part) => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}

/**
 * Returns the file for a request path, relative to the folder with forward slashes, or `null` if the path is
 * outside the base, climbs out or cannot be decoded. A path ending in a slash is its `index.html`.
 */
export function fileOfPath(pathname: string, base: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!decoded.startsWith(base) || decoded.includes('\0') || decoded.includes('\\')) return null;
  const inner = decoded.slice(base.length);
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  const clean = normalize(file).split(sep).join('/');
  return clean.startsWith('..') || clean.startsWith('/') ? null : clean;
}

type Encoding = 'br' | 'gzip' | null;

/** Returns the best encoding that the request accepts; a quality of zero refuses it. */
export function encodingFor(acceptEncoding: string): Encoding {
  const accepted = new Set(
    acceptEncoding
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/),
      )
      .filter(([, quality]) => quality === undefined || !/^q=0(\.0*)?$/.test(quality))
      .map(([name]) => name),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}

const COMPRESSIBLE = new Set([
  '.cjs',
  '.css',
  '.csv',
  '.geojson',
  '.html',
  '.js',
  '.json',
  '.mjs',
  '.svg',
  '.txt',
  '.webmanifest',
]);

/** Compressed bodies by file, date and encoding. */
class BodyCache {
  readonly #bodies = new Map<string, Buffer>();

  get(file: string, modified: number, encoding: Encoding): Buffer {
    if (encoding === null) return readFileSync(file);
    const key = `${encoding} ${modified} ${file}`;
    const known = this.#bodies.get(key);
    if (known !== undefined) return known;
    const plain = readFileSync(file);
    const body =
      encoding === 'br'
        ? brotliCompressSync(plain, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } })
        : gzipSync(plain);
    this.#bodies.set(key, body);
    return body;
  }
}

function fail(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(`${text}\n`);
}

interface Means {
  readonly bodies: BodyCache;
  readonly inline: InlineDigests;
}

/** Whether a file is written with the embedded pages. */
function isOfPages(file: string | null): boolean {
  return file !== null && (file === 'embed.html' || file.startsWith(`${EMBED_FOLDER}/`));
}

/** The path as written; an address that begins with two slashes has no host. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(`http://site.invalid${url.startsWith('/') ? '' : '/'}${url}`).pathname;
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
  { bodies, inline }: Means,
): void {
  const everywhere = securityHeaders(options.config);
  const pathname = pathOf(request);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    fail(response, 405, 'This server only answers GET and HEAD.', { ...everywhere, Allow: 'GET, HEAD' });
    return;
  }
  if (`${pathname}/` === options.base) {
    response.writeHead(308, { ...everywhere, Location: options.base });
    response.end();
    return;
  }
  const file = fileOfPath(pathname, options.base);
  const full = file === null ? null : join(options.folder, file);
  const stats = full === null ? undefined : statSync(full, { throwIfNoEntry: false });
  if (file === null || full === null || stats === undefined || !stats.isFile()) {
    fail(response, 404, 'There is no such file here.', everywhere);
    return;
  }
  const extension = extname(file);
  const encoding = COMPRESSIBLE.has(extension)
    ? encodingFor(String(request.headers['accept-encoding'] ?? ''))
    : null;
  const tag = `"${stats.mtimeMs.toString(36)}-${stats.size.toString(36)}-${encoding ?? 'plain'}"`;
  const headers: Record<string, string> = {
    ...securityHeaders(options.config, filePolicyOf(file), inline),
    'Cache-Control': cacheRuleOf(file),
    'Content-Type': MEDIA_TYPES[extension] ?? 'application/octet-stream',
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = bodies.get(full, stats.mtimeMs, encoding);
  if (encoding !== null) headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = String(body.byteLength);
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(error);
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Serves until closed.
 * @throws if the fixed port is taken, or none of the hundred ports from the first on is free
 */
export async function serve(options: ServeOptions): Promise<RunningSite> {
  let means: Means = { bodies: new BodyCache(), inline: readInlineDigests(options.folder) };
  let pending = options.pages?.then(() => {
    means = { ...means, inline: readInlineDigests(options.folder) };
    pending = undefined;
  });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    try {
      respond(request, response, options, means);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) fail(response, 500, 'The file could not be read.');
      else response.destroy();
    }
  };
  const server = createServer((request, response) => {
    if (pending === undefined || !isOfPages(fileOfPath(pathOf(request), options.base)))
      answer(request, response);
    else void pending.then(() => answer(request, response));
  });
  const first = 'fixed' in options.port ? options.port.fixed : options.port.from;
  const last = 'fixed' in options.port ? first : first + 99;
  for (let port = first; ; port += 1) {
    try {
      const bound = await listen(server, options.host, port);
      return {
        url: `http://${options.host}:${bound}${options.base}`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (port >= last) {
        const ports = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
        throw new UserError(`${ports} in use; set PORT to a free one.`, { cause: error });
      }
    }
  }
}
