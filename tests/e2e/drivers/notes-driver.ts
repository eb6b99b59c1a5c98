/** The user's notes. Part of the atlas driver. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';

const PATIENCE_MS = 60_000;

export class NotesDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  #passage(id: string): Locator {
    return this.#page.locator(`[data-passage="${id}"]`);
  }

  async #writes(text: string): Promise<void> {
    await this.#page.locator('.planner-note-editor textarea:focus').waitFor({ timeout: PATIENCE_MS });
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Control+Enter');
    // On the map, and in the list if it is shown.
    await this.#page.locator('.planner-note-text', { hasText: text }).first().waitFor();
  }

  readonly given = {
    /** Leaves what a visit of version 1.0 left: a database of its own, and the note that there is saved work. */
    hasNoteOfVersion1: async (passage: string, text: string): Promise<void> => {
      const tie = { kind: 'passage', id: passage };
      const note = { id: '00000000-0000-4000-8000-000000000001', tie, text };
      const saved = { format: 'crossroads-jotting', version: 1, ...note, madeAt: 1, changedAt: 1 };
      await this.#page.evaluate(
        ([key, value]) =>
          new Promise<void>((resolve, reject) => {
            window.localStorage.setItem('crossroads.work', 'notes');
            const open = indexedDB.open('crossroads-jottings');
            open.onupgradeneeded = () => open.result.createObjectStore('jottings');
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              const writing = open.result.transaction('jottings', 'readwrite');
              writing.objectStore('jottings').put(value, key);
              writing.oncomplete = () => {
                open.result.close();
                resolve();
              };
            };
          }),
        [note.id, JSON.stringify(saved)] as const,
      );
    },
  };

  readonly when = {
    /** By keyboard alone, from the details of the selection. */
    writesAtFeature: async (text: string): Promise<void> => {
      const button = this.#page.locator('.feature-panel').getByRole('button', { name: 'Write a note' });
      await button.press('Enter');
      await this.#writes(text);
    },
    writesAtPassage: async (id: string, text: string): Promise<void> => {
      const button = this.#passage(id).getByRole('button', { name: /^Write a note/ });
      await button.waitFor({ timeout: PATIENCE_MS });
      await button.press('Enter');
      await this.#writes(text);
    },
    /** Steps right and down from the middle of the map. */
    writesOnMap: async (right: number, down: number, text: string): Promise<void> => {
      await this.#page.getByRole('button', { name: 'All your notes' }).first().press('Enter');
      await this.#page.getByRole('button', { name: 'Add a note on the map…' }).press('Enter');
      await this.#page.locator('.planner-note-ground:focus').waitFor({ timeout: PATIENCE_MS });
      for (let step = 0; step < right; step += 1) await this.#page.keyboard.press('ArrowRight');
      for (let step = 0; step < down; step += 1) await this.#page.keyboard.press('ArrowDown');
      await this.#page.keyboard.press('Enter');
      await this.#writes(text);
      await this.#page.keyboard.press('Escape');
      await this.#page.locator('#map:focus').waitFor();
    },
    /** Undoes the only note. The key handler loads late, so the keys are pressed until it works. */
    undoesAtPassage: async (id: string): Promise<void> => {
      const press = async () => {
        await this.#page.keyboard.press('Control+z');
        return this.#passage(id).locator('.planner-note-text').count();
      };
      await expect.poll(press, { timeout: PATIENCE_MS }).toBe(0);
    },
    /** On any focus. */
    presses: (keys: string): Promise<void> => this.#page.keyboard.press(keys),
    loadsAgain: async (): Promise<void> => {
      await this.#page.reload();
      await this.#page.waitForSelector('html[data-map="figure"]', { timeout: PATIENCE_MS });
    },
    listsAll: async (): Promise<void> => {
      await this.#page.getByRole('button', { name: 'All your notes' }).first().press('Enter');
    },
  };

  readonly then = {
    /** Waits until the notes are stored, because writes may be pending. */
    areSaved: async (count: number): Promise<void> => {
      const kept = () =>
        this.#page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const open = indexedDB.open('crossroads-saved');
              open.onsuccess = () => {
                const ask = open.result.transaction('notes').objectStore('notes').count();
                ask.onsuccess = () => {
                  open.result.close();
                  resolve(ask.result);
                };
              };
            }),
        );
      await expect.poll(kept, { timeout: PATIENCE_MS }).toBe(count);
    },
    hasMarks: async (count: number): Promise<void> => {
      await expect(this.#page.locator('.planner-note-mark')).toHaveCount(count, { timeout: PATIENCE_MS });
    },
    isAtPassage: async (id: string, texts: readonly string[]): Promise<void> => {
      const found = () => this.#passage(id).locator('.planner-note-text').allInnerTexts();
      await expect.poll(found, { timeout: PATIENCE_MS }).toEqual(texts);
    },
    lists: async (texts: readonly string[]): Promise<void> => {
      const found = () => this.#page.getByTestId('all-notes').locator('.planner-note-text').allInnerTexts();
      await expect.poll(found, { timeout: PATIENCE_MS }).toEqual(texts);
    },
    isNotInAddress: async (text: string): Promise<void> => {
      const { pathname, searchParams, hash } = new URL(this.#page.url());
      expect([decodeURIComponent(pathname + hash), ...searchParams.values()].join('\n')).not.toContain(text);
    },
  };
}
