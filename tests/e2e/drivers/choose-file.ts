import type { Locator } from 'playwright-core';

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const PATIENCE_MS = 60_000;

/**
 * Puts a file where a button asks for one. No chooser is opened: a busy browser may never tell its driver of one.
 * @param field of files, which may be out of sight
 * @param press the button
 */
export async function chooseFile(
  field: Locator,
  press: () => Promise<void>,
  file: ChosenFile,
): Promise<void> {
  await field.evaluate((input) => {
    const note = (event: Event) => {
      event.preventDefault();
      input.setAttribute('data-asked', '');
    };
    input.removeAttribute('data-asked');
    input.addEventListener('click', note, { once: true });
  });
  await press();
  await field.and(field.page().locator('[data-asked]')).waitFor({ state: 'attached', timeout: PATIENCE_MS });
  await field.setInputFiles(file);
}
