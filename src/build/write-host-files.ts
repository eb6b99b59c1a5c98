/**
 * Writes the host files after the embedded pages, because their policy contains the inline digests. Also
 * writes the digests for the server of `npm start`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type InlineDigests, NOTHING_INLINE } from './headers.ts';
import { hostFiles } from './host-files.ts';
import type { SiteConfig } from './site-config.ts';

const DIGESTS = 'hosting/inline.json';

export async function writeHostFiles(site: string, config: SiteConfig, inline: InlineDigests): Promise<void> {
  const files = { ...hostFiles(config, inline), [DIGESTS]: `${JSON.stringify(inline)}\n` };
  for (const [name, text] of Object.entries(files)) {
    const file = join(site, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Returns the digests of a built site; none if it has no embedded pages. */
export function readInlineDigests(site: string): InlineDigests {
  const file = join(site, DIGESTS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InlineDigests) : NOTHING_INLINE;
}
