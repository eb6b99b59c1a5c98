/**
 * A foreign site on another origin: pages of a test, under the strictest policy, with a script that records
 * messages of elements and layout shifts.
 */
import { createServer } from 'node:http';

export interface HostSite {
  readonly url: string;
  /** Adds a page and returns its address. */
  readonly put: (body: string) => string;
  readonly close: () => Promise<void>;
}

/** Records of the host's script, in `globalThis.noted`. */
export interface Noted {
  readonly told: readonly { readonly type: string; readonly on: string; readonly detail: object }[];
  readonly shift: number;
}

const SCRIPT = `
globalThis.noted = { told: [], shift: 0 };
for (const type of ['ready', 'resize', 'select']) {
  addEventListener('crossroads-' + type, ({ target, detail }) => noted.told.push({ type, on: target.id, detail }));
}
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) noted.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
`;
const STYLE =
  'body { margin: 0 auto; max-width: 40rem; font: 16px/1.5 sans-serif } iframe { border: 0; width: 100% }';

/** @param guest the site whose scripts and frames are allowed */
export async function serveHost(guest: string): Promise<HostSite> {
  const { origin } = new URL(guest);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    "style-src 'self'",
    "img-src 'self'",
    `frame-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const files = new Map([
    ['/host.js', { type: 'text/javascript', text: SCRIPT }],
    ['/host.css', { type: 'text/css', text: STYLE }],
    // Used to inspect storage.
    ['/icon.svg', { type: 'image/svg+xml', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
      'Content-Security-Policy': policy,
    });
    response.end(file?.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  return {
    url,
    put: (body) => {
      const path = `/${files.size}.html`;
      const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/host.css"><script src="/host.js"></script>${body}`;
      files.set(path, { type: 'text/html', text });
      return new URL(path, url).href;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
