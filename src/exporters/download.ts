import { localDay } from '../lib/local-day.ts';
import { foldText } from '../lib/text-fold.ts';

/** Hands a file to the browser's downloads. */
export function downloadBlob(blob: Blob, fileName: string, document: Document): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has taken its own hold of the data once the click has been dispatched and this task is over.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Longer names are cut by some file systems and sync tools. */
const MAX_STEM_LENGTH = 80;

/**
 * `crossroads-<subject>-<date>.<extension>`: lower case, only Latin letters, digits and hyphens, so that it survives every system it is
 * sent through.
 */
export function fileNameOf(subject: string, date: Date, extension: string): string {
  const plain = plainStem(subject);
  return `${['crossroads', plain, localDay(date)].filter((part) => part !== '').join('-')}.${extension}`;
}

/** `03-<title>.<extension>`: in the order of their numbers wherever files are listed by name. @param most the highest of the numbers */
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
