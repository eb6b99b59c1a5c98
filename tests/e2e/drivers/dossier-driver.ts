/**
 * The dossier of a border, port, crossing or area, by keyboard: content, editing and paper. Part of the atlas
 * driver.
 */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { type PdfPage, readPdf } from '../../support/read-pdf.ts';
import { chooseInFocus } from './choose-in-focus.ts';
import { textsIn } from './paper-text.ts';
import { openPlanTool } from './rooms.ts';

const PATIENCE_MS = 60_000;
/** More tab stops than a dossier has. */
const MAX_STOPS = 160;
const PRINTED = 'data-print-asked';

export class DossierDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  get #preview(): Locator {
    return this.#dialog.getByTestId('paper-preview');
  }

  readonly get = {
    /** Without the marks that isolate the direction of a name. */
    title: async (): Promise<string> => {
      const heading = await this.#dialog.getByRole('heading', { level: 2 }).first().innerText();
      return heading.replaceAll(/[\u2068\u2069]/g, '');
    },
    /** Texts on the previewed paper. */
    previewed: (): Promise<readonly string[]> => textsIn(this.#preview),
    /** One of the three parts of an assessment. */
    part: (what: 'Threat' | 'Vulnerability' | 'Impact'): Locator =>
      this.#dialog.getByRole('group', { name: what }),
  };

  readonly when = {
    /** Back to the details of the open feature. */
    returnsToDetails: (): Promise<void> => this.#page.getByRole('tab', { name: 'Details' }).press('Enter'),
    opens: async (button = 'Dossier and assessment'): Promise<void> => {
      await this.#goesTo(this.#page.getByRole('button', { name: button, exact: true }));
      await this.#page.keyboard.press('Enter');
      await this.#dialog.locator('.dossier-map svg').waitFor({ timeout: PATIENCE_MS });
    },
    /** From the list of assessments in “Plan”. */
    opensAssessed: async (name: string): Promise<void> => {
      await this.when.opensDeleted(name);
      await this.#dialog.locator('.dossier-map svg').waitFor({ timeout: PATIENCE_MS });
    },
    /** The same, of an area that is no longer there to be drawn. */
    opensDeleted: async (name: string): Promise<void> => {
      await openPlanTool(this.#page, 'Dossiers');
      await this.#page.getByTestId('dossiers').getByRole('button', { name, exact: true }).press('Enter');
      await this.#dialog.waitFor({ timeout: PATIENCE_MS });
    },
    /** @param letters the beginning of the choice */
    chooses: async (label: string, letters: string, within = this.#dialog): Promise<void> => {
      await this.#goesTo(within.getByRole('combobox', { name: label, exact: true }));
      await chooseInFocus(this.#page, letters);
    },
    assesses: async (
      what: 'Threat' | 'Vulnerability' | 'Impact',
      { level, reason, reliability }: { readonly [field in 'level' | 'reason' | 'reliability']: string },
    ): Promise<void> => {
      const part = this.get.part(what);
      await this.when.chooses('Level', level, part);
      await this.#goesTo(part.getByRole('textbox', { name: 'Reason' }));
      await this.#page.keyboard.type(reason);
      await this.when.chooses('Source reliability', reliability, part);
    },
    /** @param keys pressed in the field, in order */
    slides: async (label: string, ...keys: readonly string[]): Promise<void> => {
      await this.#goesTo(this.#dialog.getByRole('slider', { name: label }));
      for (const key of keys) await this.#page.keyboard.press(key);
    },
    /** Drags one end of the section to the other, and the same distance further. */
    dragsEnd: async (end: 'fromKm' | 'toKm'): Promise<void> => {
      const middleOf = async (which: string) => {
        const box = await this.#dialog.locator(`.stretch-end[data-end="${which}"]`).boundingBox();
        if (box === null) throw new Error('no stretch is drawn');
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      };
      const [x, y] = await middleOf(end);
      const [otherX] = await middleOf(end === 'fromKm' ? 'toKm' : 'fromKm');
      await this.#page.mouse.move(x, y);
      await this.#page.mouse.down();
      await this.#page.mouse.move(x + (x - otherX) / 3, y, { steps: 4 });
      await this.#page.mouse.up();
    },
    presses: async (button: string): Promise<void> => {
      await this.#goesTo(this.#dialog.getByRole('button', { name: button, exact: true }));
      await this.#page.keyboard.press('Enter');
    },
    /** Toggles the option. */
    leavesOutOwn: async (): Promise<void> => {
      await this.#goesTo(this.#dialog.getByRole('switch', { name: 'Without your data' }));
      await this.#page.keyboard.press('Space');
    },
    marks: async (words: string): Promise<void> => {
      await this.#goesTo(this.#dialog.getByRole('textbox', { name: 'Text of the mark' }));
      await this.#page.keyboard.type(words);
    },
    saves: async (): Promise<string> => {
      const save = this.#dialog.getByRole('button', { name: 'Export as CSV' }).first();
      await this.#goesTo(save);
      const saved = this.#page.waitForEvent('download', { timeout: PATIENCE_MS });
      await this.#page.keyboard.press('Enter');
      const stream = await (await saved).createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part));
      return Buffer.concat(parts).toString('utf8');
    },
    /**
     * @param button opens the print dialog, which is invisible to the driver, so record the call in the page
     */
    prints: async (button = 'Print, or save as PDF'): Promise<readonly PdfPage[]> => {
      await this.#dialog
        .getByTestId('paper-preview')
        .locator('svg')
        .first()
        .waitFor({ timeout: PATIENCE_MS });
      await this.#page.evaluate((name) => {
        window.print = () => document.documentElement.setAttribute(name, '');
      }, PRINTED);
      await this.when.presses(button);
      await this.#page.waitForSelector(`html[${PRINTED}]`, { state: 'attached', timeout: PATIENCE_MS });
      const file = await this.#page.pdf({ preferCSSPageSize: true, printBackground: true });
      await this.#page.evaluate((name) => document.documentElement.removeAttribute(name), PRINTED);
      return readPdf(file);
    },
    closes: async (): Promise<void> => {
      await this.#page.keyboard.press('Escape');
      await this.#dialog.waitFor({ state: 'detached', timeout: PATIENCE_MS });
    },
  };

  readonly then = {
    isOf: (name: string): Promise<void> =>
      expect.poll(() => this.get.title(), { timeout: PATIENCE_MS }).toBe(name),
    /** @param table its test id without `dossier-` */
    reads: (
      table:
        | 'lines'
        | 'markets'
        | 'passages'
        | 'coverage-gaps'
        | 'incidents'
        | 'by-market'
        | 'by-crossing'
        | 'by-column'
        | 'compare',
      words: RegExp,
    ): Promise<void> =>
      expect(this.#dialog.getByTestId(`dossier-${table}`)).toHaveText(words, {
        useInnerText: true,
        timeout: PATIENCE_MS,
      }),
    says: (words: RegExp): Promise<void> =>
      expect(this.#dialog).toHaveText(words, { useInnerText: true, timeout: PATIENCE_MS }),
    previews: (words: RegExp): Promise<void> =>
      expect(this.#preview).toHaveText(words, { useInnerText: true, timeout: PATIENCE_MS }),
    previewsNothingOf: async (words: RegExp): Promise<void> => {
      expect(await this.#preview.innerText()).not.toMatch(words);
    },
    isFocused: (button: string): Promise<void> =>
      expect(this.#dialog.getByRole('button', { name: button, exact: true })).toBeFocused({
        timeout: PATIENCE_MS,
      }),
    isMarked: (words: string): Promise<void> =>
      expect(this.#dialog.getByRole('textbox', { name: 'Text of the mark' })).toHaveValue(words, {
        timeout: PATIENCE_MS,
      }),
    keeps: (what: 'Threat' | 'Vulnerability' | 'Impact', reason: string): Promise<void> =>
      expect(this.get.part(what).getByRole('textbox', { name: 'Reason' })).toHaveValue(reason, {
        timeout: PATIENCE_MS,
      }),
  };

  /** By Tab. */
  async #goesTo(target: Locator): Promise<void> {
    await target.waitFor({ timeout: PATIENCE_MS });
    for (let stop = 0; stop < MAX_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`${target} is not reached by Tab`);
  }
}
