import type { Locator } from 'playwright-core';

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const PATIENCE_MS = 60_000;

/**
 * Chooses a file without a file chooser, because a busy browser may never report one.
 * @param field the file input, which may be hidden
 * @param press presses the button
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
