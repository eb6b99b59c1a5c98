import { describe } from 'vitest';
import { itDraws } from '../atlas-test.ts';

describe('starting', () => {
  itDraws('comes to rest without an error, a violation or a request to anybody else', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.then.mapIsIdle();
    atlas.then.nothingWentWrong();
  });
});
