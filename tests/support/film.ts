/** Films a page: every frame that Chromium shows, as PNG. */
import type { Page } from 'playwright-core';

export interface Shot {
  /** Seconds since 1970. */
  readonly at: number;
  readonly picture: Buffer;
}

/** Begins to film; the returned function ends it after the next frame and returns all frames in order. */
export async function filmPage(page: Page): Promise<() => Promise<readonly Shot[]>> {
  const client = await page.context().newCDPSession(page);
  const shots: Shot[] = [];
  client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    shots.push({ at: metadata.timestamp ?? 0, picture: Buffer.from(data, 'base64') });
    // A frame may arrive as the page closes.
    void client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return async () => {
    // What the page has drawn is on screen.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await client.send('Page.stopScreencast');
    await client.detach();
    return shots;
  };
}
