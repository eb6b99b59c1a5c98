/** Of files that come together one is opened: only one document stands beside the digest. */
export interface Taken<File> {
  readonly file: File;
  /** How many others came with it and are left out. */
  readonly leftOut: number;
}

/** The first of the files, as the browser lists them; `null` of none, as when a folder's name or a piece of text is dropped. */
export function takeFirst<File>(files: readonly File[]): Taken<File> | null {
  const [file, ...others] = files;
  return file === undefined ? null : { file, leftOut: others.length };
}
