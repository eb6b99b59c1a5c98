/** Writes the files for hosts into the built site, once its pages for others are there, whose policy names what they have inline; and beside them the digests, for the server of `npm start`. */
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

/** Of a built site; none where it has no pages for others. */
export function readInlineDigests(site: string): InlineDigests {
  const file = join(site, DIGESTS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InlineDigests) : NOTHING_INLINE;
}
