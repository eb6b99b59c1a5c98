import { describe, expect, it } from 'vitest';
import { oembedOf } from '../../../src/embeds/oembed.ts';

const SITE = 'https://maps.example.org/crossroads/';

describe('oembedOf', () => {
  const page = { id: 'story.the-region', title: 'One “region” & <two> "groups"', language: 'sq' } as const;
  const picture = `${SITE}embed/story.the-region.question/share.png`;
  const oembed = oembedOf(page, SITE, picture);

  it('returns rich content of oEmbed 1.0 with the unchanged title', () => {
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: page.title, provider_url: SITE });
    expect([oembed.width, oembed.height].every((px) => px > 0)).toBe(true);
  });

  it('returns the image of the page and its size as the thumbnail', () => {
    expect(oembed).toMatchObject({
      thumbnail_url: picture,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('returns the HTML of one sandboxed iframe with an escaped title', () => {
    expect(oembed.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(oembed.html).toContain(`src="${SITE}embed/story.the-region/sq.html"`);
    expect(oembed.html).toContain('title="One “region” &amp; &lt;two&gt; &quot;groups&quot;"');
    expect(oembed.html).toMatch(/sandbox="allow-scripts [^"]*"/);
    expect(oembed.html).not.toContain('allow-same-origin');
  });
});
