/** From one chapter to the next, frame by frame: what stays keeps its colour, what changes goes from the one colour to the other. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { project } from '../../src/lib/mercator.ts';
import { launchBrowser, visit } from '../support/browser.ts';
import type { RenderInput } from './render-case.ts';

const PATIENCE_MS = 90_000;
const CAMERA = { lng: 23, lat: 44, zoom: 5, bearing: 0, pitch: 0 };
/** Of each country a place without names. */
const PLACES = {
  romania: [27.6, 44.9],
  serbia: [19.6, 45.6],
  bulgaria: [26.6, 42.9],
  greece: [21.6, 39.5],
} as const;

const INPUT: RenderInput = {
  shows: 'Romania gives way to Serbia as what is spoken of, in Bulgaria nothing changes',
  renderer: 'map',
  theme: 'light',
  width: 640,
  height: 480,
  scene: { layers: ['jurisdictions'], selection: 'jurisdiction:RO', camera: CAMERA },
  next: { selection: 'jurisdiction:RS' },
};

/** Colours [red, green, blue] at the places, of each frame. */
type Frames = Readonly<Record<string, readonly (readonly number[])[]>>;

/** A picture can only be read between two frames when the browser keeps it. */
function keepPictures(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    options?: object,
  ) {
    return Reflect.apply(getContext, this, [
      kind,
      { ...options, ...(kind === 'webgl2' && { preserveDrawingBuffer: true }) },
    ]);
  } as typeof getContext;
}

/** Goes on to the next chapter and looks at the places in every frame until the map is idle again. */
function watch(page: Page, places: Readonly<Record<string, readonly [number, number]>>): Promise<Frames> {
  return page.evaluate(async (points): Promise<Record<string, number[][]>> => {
    const map = document.querySelector('canvas');
    const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (map === null || paper === null) throw new Error('there is no map');
    const frames: Record<string, number[][]> = {};
    const scale = map.width / map.clientWidth;
    const look = () => {
      for (const [name, [x, y]] of Object.entries(points)) {
        paper.drawImage(map, x * scale, y * scale, 1, 1, 0, 0, 1, 1);
        frames[name] = [...(frames[name] ?? []), [...paper.getImageData(0, 0, 1, 1).data.slice(0, 3)]];
      }
    };
    look();
    dispatchEvent(new Event('next-chapter'));
    let wasBusy = false;
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      look();
      const state = document.documentElement.dataset['map'];
      if (state === 'busy') wasBusy = true;
      else if (wasBusy) return frames;
    }
  }, places);
}

async function framesOf(input: RenderInput): Promise<Frames> {
  const browser = await launchBrowser();
  const opened = await visit(browser, inject('renderUrl'), {
    viewport: { width: input.width, height: input.height },
  });
  try {
    const { page } = opened;
    await page.addInitScript(keepPictures);
    await page.addInitScript(
      (order) => {
        window.renderOrder = order;
      },
      { input, files: {} },
    );
    await page.goto(inject('renderUrl'));
    await page.locator('html[data-map="idle"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
    const [left, top] = project([CAMERA.lng, CAMERA.lat], CAMERA.zoom);
    const points = Object.entries(PLACES).map(([name, place]) => {
      const [x, y] = project(place, CAMERA.zoom);
      return [name, [x - left + input.width / 2, y - top + input.height / 2] as const] as const;
    });
    const frames = await watch(page, Object.fromEntries(points));
    expect(opened.problems).toEqual([]);
    return frames;
  } finally {
    await opened.close();
    await browser.close();
  }
}

/** Whether each colour lies on the way from the first to the last, no further back than the one before. */
function goesOver(colors: readonly (readonly number[])[]): boolean {
  const [first = [], last = []] = [colors[0], colors.at(-1)];
  const channel = [0, 1, 2].reduce((a, b) =>
    Math.abs((last[b] ?? 0) - (first[b] ?? 0)) > Math.abs((last[a] ?? 0) - (first[a] ?? 0)) ? b : a,
  );
  const [from = 0, to = 0] = [first[channel], last[channel]];
  const shares = colors.map((color) => ((color[channel] ?? 0) - from) / (to - from));
  return shares.every((share, i) => share >= (shares[i - 1] ?? 0) - 0.02 && share <= 1.02);
}

/** How many colours a place has had. */
const different = (colors: readonly (readonly number[])[]) => new Set(colors.map(String)).size;

it('areas fade from chapter to chapter; those that stay never blink', {
  timeout: 2 * PATIENCE_MS,
}, async () => {
  const { romania = [], serbia = [], bulgaria = [], greece = [] } = await framesOf(INPUT);
  expect([different(bulgaria), different(greece)]).toEqual([1, 1]);
  for (const colors of [romania, serbia]) {
    expect(different(colors)).toBeGreaterThan(3);
    expect(goesOver(colors), colors.join(' | ')).toBe(true);
  }
});
