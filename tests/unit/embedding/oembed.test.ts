import { describe, expect, it } from 'vitest';
import { oembedOf } from '../../../src/embedding/oembed.ts';

const SITE = 'https://maps.example.org/crossroads/';

describe('what a page says of itself to sites that make embeds of addresses', () => {
  const page = { id: 'story.the-region', title: 'One “region” & <two> "groups"', language: 'sq' } as const;
  const picture = `${SITE}embed/story.the-region.question/share.png`;
  const oembed = oembedOf(page, SITE, picture);

  it('is rich content of oEmbed 1.0, with its title as it is', () => {
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: page.title, provider_url: SITE });
    expect([oembed.width, oembed.height].every((px) => px > 0)).toBe(true);
  });

  it('has the picture of the page, with its size', () => {
    expect(oembed).toMatchObject({
      thumbnail_url: picture,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is one frame of the page, in which nothing of the title is markup', () => {
    expect(oembed.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(oembed.html).toContain(`src="${SITE}embed/story.the-region/sq.html"`);
    expect(oembed.html).toContain('title="One “region” &amp; &lt;two&gt; &quot;groups&quot;"');
    expect(oembed.html).toMatch(/sandbox="allow-scripts [^"]*"/);
    expect(oembed.html).not.toContain('allow-same-origin');
  });
});
