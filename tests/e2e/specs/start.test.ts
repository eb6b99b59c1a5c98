import { describe, itDraws } from '../atlas-test.ts';

describe('starting', () => {
  itDraws('becomes idle without an error, a violation or a request to another site', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.then.mapIsIdle();
    atlas.then.nothingWentWrong();
  });
});
