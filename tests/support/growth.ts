/**
 * Measures the growth of a page: heap, DOM nodes, listeners and WebGL contexts after garbage collection.
 * Chromium only.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface Footprint {
  /** Bytes of the JavaScript heap in use. */
  readonly heap: number;
  /** DOM nodes, attached or retained. */
  readonly nodes: number;
  readonly listeners: number;
  /** WebGL contexts created and neither lost nor collected. */
  readonly contexts: number;
}

export const FOOTPRINT_PARTS = ['heap', 'nodes', 'listeners', 'contexts'] as const;

/** Maximum growth of each part, as a factor. */
export const MAX_GROWTH = 1.1;

const COUNT = '__livingContexts';

/** Runs first in the page: counts the contexts created. */
function countContexts(name: string): void {
  const made = new Set<WeakRef<HTMLCanvasElement>>();
  const known = new WeakSet<HTMLCanvasElement>();
  const plain = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    const context: unknown = Reflect.apply(plain, this, given);
    if (String(given[0]).startsWith('webgl') && context !== null && !known.has(this)) {
      known.add(this);
      made.add(new WeakRef(this));
    }
    return context;
  } as typeof plain;
  Reflect.set(
    globalThis,
    name,
    () =>
      [...made].filter((reference) => {
        const canvas = reference.deref();
        const context = canvas === undefined ? null : Reflect.apply(plain, canvas, ['webgl2']);
        return context instanceof WebGL2RenderingContext && !context.isContextLost();
      }).length,
  );
}

export class GrowthMeter {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Call before the page opens. */
  static async attach(page: Page): Promise<GrowthMeter> {
    await page.addInitScript(countContexts, COUNT);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    return new GrowthMeter(page, session);
  }

  /** Collects garbage and measures the rest. */
  async measure(): Promise<Footprint> {
    // Objects released in one pass, such as those with a finaliser, are collected in the next.
    for (let pass = 0; pass < 3; pass += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const contexts = await this.#page.evaluate((name) => {
      const count: unknown = Reflect.get(globalThis, name);
      return typeof count === 'function' ? Number(count()) : Number.NaN;
    }, COUNT);
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      contexts,
    };
  }
}

/** Growth factor of each part. */
export function growthOf(before: Footprint, after: Footprint): Footprint {
  return {
    heap: after.heap / before.heap,
    nodes: after.nodes / before.nodes,
    listeners: after.listeners / before.listeners,
    contexts: after.contexts / before.contexts,
  };
}
