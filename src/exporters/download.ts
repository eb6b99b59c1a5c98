import { localDay } from '../lib/local-day.ts';
import { foldText } from '../lib/text-fold.ts';

/** Starts a browser download of a file. */
export function downloadBlob(blob: Blob, fileName: string, document: Document): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // After the click and this task, the download no longer needs the address.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Some file systems and sync tools cut longer names. */
const MAX_STEM_LENGTH = 80;

/**
 * Returns `crossroads-<subject>-<date>.<extension>`: lower case, only Latin letters, digits and hyphens, so
 * that every system accepts it.
 */
export function fileNameOf(subject: string, date: Date, extension: string): string {
  const plain = plainStem(subject);
  return `${['crossroads', plain, localDay(date)].filter((part) => part !== '').join('-')}.${extension}`;
}

/**
 * Returns `03-<title>.<extension>`, so that sorting by name keeps the order of the numbers.
 *
 * @param most the highest of the numbers
 */
export function numberedFileName(number: number, most: number, title: string, extension: string): string {
  const digits = String(number).padStart(Math.max(2, String(most).length), '0');
  return `${[digits, plainStem(title)].filter((part) => part !== '').join('-')}.${extension}`;
}

function plainStem(subject: string): string {
  return foldText(subject)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_STEM_LENGTH)
    .replaceAll(/^-+|-+$/g, '');
}
