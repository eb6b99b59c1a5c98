/**
 * Browser for the end-to-end tests: a fresh profile per test, with all errors of any page collected.
 * Independent of the atlas.
 */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { decideChromium } from './chromium.mjs';

const SOFTWARE_DRAWING = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Playwright enables GPU rasterisation too. Browsers do not without a GPU, and in software it delays the
  // first frames by some 20 s.
  '--disable-gpu-rasterization',
  // For the same reason frames are composed without it: in software this takes a third of a page's time.
  '--disable-gpu-compositing',
];
const SCRIPTS = [
  // At its default size the young generation fills repeatedly in a page's first seconds, and collecting it
  // blocks both cores. The old generation is collected as usual.
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  // A test page lives for seconds, so optimising code takes longer than it saves.
  '--no-opt',
];
/** The browser's background requests would count as requests to other origins. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser with software WebGL.
 * @throws when no Chromium is found
 */
export async function launchBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  const decision = decideChromium();
  if (decision.kind !== 'found') {
    throw new Error(
      decision.kind === 'missing' ? decision.advice : 'No Chromium here; npm test installs one.',
    );
  }
  return chromium.launch({
    executablePath: decision.path,
    args: [
      '--no-sandbox',
      ...SOFTWARE_DRAWING,
      ...QUIET,
      `--js-flags=${SCRIPTS.join(' ')}`,
      ...extraArguments,
    ],
  });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors so far, in order. */
  readonly problems: readonly string[];
  /** Resolves with the first uncaught error of the page. */
  readonly failure: Promise<void>;
  /** Allows failed requests to the site from now on, before the network is cut. */
  readonly expectLostNetwork: () => void;
  readonly close: () => Promise<void>;
}

/** Collects the errors of a context from now on. */
type Watch = Pick<Visit, 'problems' | 'failure' | 'expectLostNetwork'> & {
  readonly note: (words: string) => void;
};

/** Limit for fast actions on a busy machine. */
const PATIENCE_MS = 60_000;
const VIOLATION = '__reportViolation';

/** Runs first in the page. */
function listenForViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(globalThis, binding);
    if (typeof report === 'function')
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`);
  });
}

/** Opens a page in a fresh profile. Requests are allowed to the origins of `home` and `others`. */
export async function visit(
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
  others: readonly string[] = [],
): Promise<Visit> {
  const origins = [home, ...others].map((address) => new URL(address).origin);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const { note, problems, failure, expectLostNetwork } = watchContext(context, origins);
  await context.exposeFunction(VIOLATION, (words: string) => note(`policy violation: ${words}`));
  await context.addInitScript(listenForViolations, VIOLATION);
  const page = await context.newPage();
  return { page, context, problems, failure, expectLostNetwork, close: () => context.close() };
}

function watchContext(context: BrowserContext, origins: readonly string[]): Watch {
  const problems: string[] = [];
  /** Repeated errors are reported once, with the top of the stack. */
  const note = (words: string) => {
    const told = words.split('\n').slice(0, 4).join('\n');
    if (!problems.includes(told)) problems.push(told);
  };
  let networkMayFail = false;
  let fail = (): void => {};
  const failure = new Promise<void>((resolve) => {
    fail = resolve;
  });
  // Requests of workers and of the service worker are reported by the context, not by the page.
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && !origins.includes(url.origin))
      note(`left the origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page aborts pending files, which is not an error.
    if (!networkMayFail && reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
  });
  context.on('console', (message) => {
    // Already reported by the response.
    if (/^Failed to load resource: the server responded/.test(message.text())) return;
    const lost = networkMayFail && /net::ERR_|Failed to fetch dynamically imported/.test(message.text());
    if (message.type() === 'error' && !lost) note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    note(`uncaught: ${error.error().stack ?? error.error().message}`);
    fail();
  });
  return {
    problems,
    failure,
    note,
    expectLostNetwork: () => {
      networkMayFail = true;
    },
  };
}
