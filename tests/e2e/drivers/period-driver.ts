/** The brushes of the period: on the timeline, and on the records over time. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { enterRoom } from './rooms.ts';

/** What changed while a brush was dragged. */
export interface BrushedChanges {
  /** Periods in the address, in order: `from to`. */
  readonly periods: readonly string[];
  /** Numbers of records that pass, in order. */
  readonly passing: readonly string[];
  /** Changes of the atlas, where its layers are listed, between two steps of the pointer that follow each other at once. */
  readonly early: number;
  /** Pauses of the pointer that are long enough for a brush to rest: a busy machine makes some. */
  readonly rests: number;
}

export class PeriodDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly get = {
    timeline: (): Locator => this.#page.locator('.timeline'),
    records: (): Locator => this.#page.getByTestId('time-chart'),
  };

  readonly when = {
    /** Presses a year below the timeline. */
    choosesYear: (year: number): Promise<void> =>
      this.#page.locator('.timeline-ticks').getByText(`${year}`).click(),
    opensTimeline: (): Promise<void> => enterRoom(this.#page, 'Atlas'),
    /**
     * Drags a handle of a brush with the mouse, in steps.
     *
     * @param share of the width of the brush, negative to the left
     */
    drags: (place: Locator, handle: string, share: number): Promise<BrushedChanges> =>
      this.#drag(place, place.getByRole('slider', { name: handle }), share),
    /** Drags the period between the handles. */
    moves: (place: Locator, share: number): Promise<BrushedChanges> =>
      this.#drag(place, place.locator('.period-range'), share),
  };

  async #drag(place: Locator, knob: Locator, share: number): Promise<BrushedChanges> {
    await knob.scrollIntoViewIfNeeded();
    const [box, brush] = await Promise.all([
      knob.boundingBox(),
      place.locator('.period-brush').boundingBox(),
    ]);
    if (box === null || brush === null) throw new Error('no brush is shown');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const changes = await this.#page.evaluateHandle(watchChanges);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + brush.width * share, y, { steps: 8 });
    await this.#page.mouse.up();
    await expect.poll(() => changes.evaluate(({ periods }) => periods.length)).toBeGreaterThan(0);
    // On a busy machine the address has had a period of the way before that of the end.
    await expect.poll(() => place.evaluate(isInAddress)).toBe(true);
    return changes.evaluate((found) => found.stop());
  }
}

/** Runs in the page. Whether the address has the period that a brush shows. */
function isInAddress(place: Element): boolean {
  const query = new URLSearchParams(location.search);
  const monthOf = (name: string) => {
    const [year, month] = (query.get(name) ?? '').split('-').map(Number);
    return year === undefined || month === undefined ? null : (year - 1970) * 12 + month - 1;
  };
  return [...place.querySelectorAll('.period-handle')].every((slider) => {
    const [least = 0, most = 0, now = 0] = ['min', 'max', 'now'].map((name) =>
      Number(slider.getAttribute(`aria-value${name}`)),
    );
    const isStart = slider.getAttribute('data-end') === 'from';
    const month = monthOf(isStart ? 'from' : 'to');
    if (month === null) return now === (isStart ? least : most);
    return now === Math.min(most, Math.max(least, isStart ? month : month + 1));
  });
}

/** Runs in the page. */
function watchChanges() {
  const REST_MS = 150;
  const changes = { periods: [] as string[], passing: [] as string[], early: 0, rests: 0 };
  const readers = {
    period: () => {
      const query = new URLSearchParams(location.search);
      return `${query.get('from') ?? ''} ${query.get('to') ?? ''}`;
    },
    passing: () => document.querySelector('[data-passing]')?.getAttribute('data-passing') ?? '',
    atlas: () => document.querySelector('.filter-counts')?.textContent ?? '',
  };
  const last = { period: readers.period(), passing: readers.passing(), atlas: readers.atlas() };
  /** @returns the value, if it has changed */
  const changed = (name: keyof typeof readers): string | null => {
    const now = readers[name]();
    const isSame = now === last[name];
    last[name] = now;
    return isSame ? null : now;
  };
  let movedAt = Number.NEGATIVE_INFINITY;
  const isMoving = () => performance.now() - movedAt < REST_MS;
  const listeners = {
    pointermove: () => {
      if (Number.isFinite(movedAt) && !isMoving()) changes.rests += 1;
      movedAt = performance.now();
    },
    pointerup: () => {
      movedAt = Number.NEGATIVE_INFINITY;
    },
  };
  for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener, true);
  const observer = new MutationObserver(() => {
    const passing = changed('passing');
    if (passing !== null) changes.passing.push(passing);
    if (changed('atlas') !== null && isMoving()) changes.early += 1;
  });
  observer.observe(document.body, { subtree: true, attributes: true, characterData: true, childList: true });
  const { pushState } = history;
  history.pushState = (...given) => {
    pushState.apply(history, given);
    const period = changed('period');
    if (period !== null) changes.periods.push(period);
  };
  const stop = () => {
    history.pushState = pushState;
    observer.disconnect();
    for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener, true);
    return changes;
  };
  return Object.assign(changes, { stop });
}
