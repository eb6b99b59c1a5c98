/**
 * The general level of the end-to-end tests: a real browser, one fresh profile per test, and everything that must never happen
 * on any page collected as it happens. Knows nothing of the atlas.
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
  // Playwright asks for the page itself to be drawn by the GPU too. Without one no browser does that, and in software it keeps the
  // first frames waiting for some 20 s.
  '--disable-gpu-rasterization',
  // For the same reason frames are put together without it: a third of a page's whole time goes into composing them in software otherwise.
  '--disable-gpu-compositing',
];
const SCRIPTS = [
  // At its usual size the room for what lives briefly is filled again and again by a page's first seconds, and clearing it keeps both cores from the other page. What
  // stays is cleared as ever.
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  // A page of a test lives for seconds: to make code for long runs, beside what is made for short ones, takes longer than it saves.
  '--no-opt',
];
/** The browser's own calls home would count as requests that leave the origin. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a browser that draws WebGL in software. @throws when no Chromium is found */
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
  /** What went wrong so far, in the order it happened. */
  readonly problems: readonly string[];
  /** Fulfilled by the first error that nothing on the page caught. */
  readonly failure: Promise<void>;
  /** From now on failed requests of the site's own files are expected: the network is about to be cut. */
  readonly expectLostNetwork: () => void;
  /** Another visit to the same page, as of another visitor: nothing that was stored or that went wrong is left. */
  readonly renew: () => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** What goes wrong in a context from now on. */
type Watch = Pick<Visit, 'problems' | 'failure' | 'expectLostNetwork'> & {
  readonly note: (words: string) => void;
  readonly end: () => void;
};

/** What a busy machine may take for what is at once on an idle one. */
const PATIENCE_MS = 60_000;
const VIOLATION = '__reportViolation';

/** Runs in the page, before anything else of it. */
function listenForViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(globalThis, binding);
    if (typeof report === 'function')
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}`);
  });
}

/** Opens a page in a fresh profile. It may talk to the origin of `home` and to those of `others`. */
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

/** A page of the same origin that runs nothing: the process, with all that it has compiled, stays. */
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
  /** What goes wrong in every frame is told once, with the beginning of its stack. */
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
    // A reader who moves on before a file has come aborts it; that is no fault.
    if (!networkMayFail && reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    // Told by its answer already; a browser tells it late, when the next test may watch.
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
