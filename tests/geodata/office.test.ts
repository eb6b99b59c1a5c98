/** Opens decks in LibreOffice where it is installed. CI does not download its 300 MB. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDeck } from '../../src/exporters/pptx/make-deck.ts';
import { readCompiledAtlas, readCompiledStories } from '../support/compiled-atlas.ts';
import { composeStory, UNWATCHED } from '../support/story-deck.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const PATIENCE_MS = 240_000;

describe('LibreOffice', () => {
  it.skipIf(!hasOffice)(
    'converts every slide of the story decks to one page (skipped without LibreOffice)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'decks-'));
      try {
        const atlas = await readCompiledAtlas();
        const stories = await readCompiledStories();
        for (const story of stories) {
          const deck = await composeStory(atlas, story);
          writeFileSync(join(folder, `${story.id}.pptx`), await makeDeck(deck, UNWATCHED));
        }
        const said = execFileSync(
          'soffice',
          [
            '--headless',
            `-env:UserInstallation=file://${folder}/profile`,
            '--convert-to',
            'pdf',
            '--outdir',
            folder,
            ...stories.map(({ id }) => join(folder, `${id}.pptx`)),
          ],
          { encoding: 'utf8', timeout: PATIENCE_MS, stdio: ['ignore', 'pipe', 'pipe'] },
        );
        expect(said).not.toMatch(/error/i);
        for (const { id, chapters } of stories) {
          const pdf = readFileSync(join(folder, `${id}.pdf`), 'latin1');
          expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, id).toBe(chapters.length + 1);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    2 * PATIENCE_MS,
  );
});
