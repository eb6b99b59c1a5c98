/**
 * Browser for the end-to-end tests: a fresh profile per test, with all errors of any page collected.
 * Independent of the atlas.
 */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
  type Request,
  type Response,
  type WebError,
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
  /** Resets the page for a new visitor, without storage or errors. */
  readonly renew: () => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Collects the errors of a context from now on. */
type Watch = Pick<Visit, 'problems' | 'failure' | 'expectLostNetwork'> & {
  readonly note: (words: string) => void;
  readonly end: () => void;
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
  const settings: BrowserContextOptions = {
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    ...options,
  };
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(PATIENCE_MS);
  let watch = watchContext(context, origins);
  await context.exposeFunction(VIOLATION, (words: string) => watch.note(`policy violation: ${words}`));
  await context.addInitScript(listenForViolations, VIOLATION);
  const page = await context.newPage();
  const begin = (): Visit => ({
    page,
    context,
    problems: watch.problems,
    failure: watch.failure,
    expectLostNetwork: watch.expectLostNetwork,
    renew: async () => {
      watch.end();
      await forgetVisitor(page, home, settings);
      watch = watchContext(context, origins);
      return begin();
    },
    close: () => context.close(),
  });
  return begin();
}

/** A page of the same origin without script, to keep the process with its compiled code. */
const QUIET_FILE = 'icon.svg';

async function forgetVisitor(page: Page, home: string, { viewport, reducedMotion }: BrowserContextOptions) {
  const context = page.context();
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  await context.setOffline(false);
  await context.unrouteAll();
  await page.unrouteAll();
  await page.goto(home + QUIET_FILE);
  await page.evaluate(() => sessionStorage.clear());
  const client = await context.newCDPSession(page);
  const { origin } = new URL(home);
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await client.send('Page.resetNavigationHistory');
  await client.detach();
  await context.clearPermissions();
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    forcedColors: null,
    contrast: null,
    reducedMotion: reducedMotion ?? null,
  });
  if (viewport) await page.setViewportSize(viewport);
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
  const onRequest = (request: Request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && !origins.includes(url.origin))
      note(`left the origin: ${request.url()}`);
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  };
  const onFailed = (request: Request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page aborts pending files, which is not an error.
    if (!networkMayFail && reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    // Already reported by the response; browsers log it late, perhaps in the next test.
    if (/^Failed to load resource: the server responded/.test(message.text())) return;
    const lost = networkMayFail && /net::ERR_|Failed to fetch dynamically imported/.test(message.text());
    if (message.type() === 'error' && !lost) note(`console: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError) => {
    note(`uncaught: ${error.error().stack ?? error.error().message}`);
    fail();
  };
  context.on('request', onRequest);
  context.on('response', onResponse);
  context.on('requestfailed', onFailed);
  context.on('console', onConsole);
  context.on('weberror', onError);
  return {
    problems,
    failure,
    note,
    expectLostNetwork: () => {
      networkMayFail = true;
    },
    end: () => {
      context.off('request', onRequest);
      context.off('response', onResponse);
      context.off('requestfailed', onFailed);
      context.off('console', onConsole);
      context.off('weberror', onError);
    },
  };
}
