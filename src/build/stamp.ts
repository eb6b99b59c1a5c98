/**
 * Decides whether a build step can be skipped. A stamp records a digest of all files that the step read and
 * wrote: content, not dates, so that a checkout, an edited output or a deleted file is noticed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export interface Step {
  readonly name: string;
  readonly root: string;
  /** Files and folders read, relative to `root`. Missing ones are allowed. */
  readonly inputs: readonly string[];
  /** Other settings that determine the output, as text. */
  readonly settings?: string;
  /** Files and folders written, relative to `root`. */
  readonly outputs: readonly string[];
}

/** Returns the files of `path` (a file or a folder), sorted, relative to `root` with forward slashes. */
export function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function digest(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of listFiles(root, path)) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
    hash.update('\n');
  }
  return hash.digest('hex');
}

function stampFile(step: Step): string {
  return join(step.root, '.cache', 'stamps', `${step.name}.txt`);
}

function stampText(step: Step): string {
  // The Node version counts as an input: the tools' output may depend on it.
  const files = `${digest(step.root, step.inputs)} ${digest(step.root, step.outputs)}`;
  return `${process.versions.node} ${files} ${step.settings ?? ''}\n`;
}

/** Whether the step completed before, and neither its inputs nor its outputs have changed since. */
export function isUpToDate(step: Step): boolean {
  const file = stampFile(step);
  const written = step.outputs.every((output) => listFiles(step.root, output).length > 0);
  return written && existsSync(file) && readFileSync(file, 'utf8') === stampText(step);
}

/** Call after the step succeeded. */
export function markDone(step: Step): void {
  const file = stampFile(step);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stampText(step));
}

/** Call before the step runs, so that an interrupted step does not count as done. */
export function forget(step: Step): void {
  rmSync(stampFile(step), { force: true });
}
