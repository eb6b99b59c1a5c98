import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  FILE_POLICIES,
  filePolicyOf,
  metaContentSecurityPolicy,
  NOTHING_INLINE,
  securityHeaders,
} from '../../../src/build/headers.ts';
import { hostFiles } from '../../../src/build/host-files.ts';

const plain = { customStyle: null };
const custom = {
  customStyle: {
    url: 'https://tiles.example.org/s.json',
    origins: ['https://tiles.example.org', 'https://glyphs.example.org'],
    attribution: 'Tiles: Example',
  },
};
/** A file and a folder that other sites may embed. */
const policies = { 'embed.js': { forOthers: true }, 'embed/': { forOthers: true } } as const;

function directive(policy: string, name: string): string | undefined {
  return policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

describe('content security policy', () => {
  it('allows no inline code, no evaluated code and no other host', () => {
    const policy = contentSecurityPolicy(plain);
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(directive(policy, 'default-src')).toBe("'none'");
    expect(directive(policy, 'require-trusted-types-for')).toBe("'script'");
    expect(directive(policy, 'frame-ancestors')).toBe("'none'");
  });

  it('allows the hosts of a custom style only for tiles and sprites', () => {
    const policy = contentSecurityPolicy(custom);
    const hosts = 'https://tiles.example.org https://glyphs.example.org';
    expect(directive(policy, 'connect-src')).toBe(`'self' ${hosts}`);
    expect(directive(policy, 'img-src')).toBe(`'self' data: blob: ${hosts}`);
    expect(directive(policy, 'script-src')).toBe("'self'");
  });

  it('lets the atlas frame its site, and only embed pages be framed', () => {
    for (const policy of [contentSecurityPolicy(custom), metaContentSecurityPolicy(custom)]) {
      expect(directive(policy, 'frame-src')).toBe("'self'");
    }
    const framed = Object.keys(FILE_POLICIES).filter(
      (path) => filePolicyOf(path).forOthers && /html$|\/$/.test(path),
    );
    // The folder `data/` contains no pages.
    expect(framed.filter((path) => !path.startsWith('embed'))).toEqual(['data/']);
    expect(directive(contentSecurityPolicy(plain, { forOthers: true }), 'frame-src')).toBeUndefined();
  });

  it('omits frame-ancestors from the meta element, where browsers ignore it', () => {
    expect(metaContentSecurityPolicy(plain)).not.toContain('frame-ancestors');
    expect(metaContentSecurityPolicy(plain)).toContain("script-src 'self'");
  });

  it('lets other sites frame embed pages, which get fewer permissions', () => {
    const policy = contentSecurityPolicy(custom, { forOthers: true });
    expect(directive(policy, 'frame-ancestors')).toBe('*');
    expect(policy).not.toMatch(/unsafe-|https?:|data:|img-src/);
    expect(directive(policy, 'script-src')).toBe("'self'");
    // A frame without an origin starts the worker of the live map from a blob.
    expect(directive(policy, 'worker-src')).toBe('blob:');
    expect(directive(policy, 'connect-src')).toBe("'self' blob:");
    expect(directive(policy, 'trusted-types')).toBe('default');
  });

  it('lists hashes of inline code for embed pages but not for the atlas', () => {
    const inline = { scripts: ["'sha256-a'"], styles: ["'sha256-b'", "'sha256-c'"] };
    const policyOf = (file: string) => contentSecurityPolicy(custom, filePolicyOf(file), inline);
    for (const file of ['embed/route.balkan/en.html', 'embed.html']) {
      expect(directive(policyOf(file), 'script-src')).toBe("'self' 'sha256-a'");
      expect(directive(policyOf(file), 'style-src')).toBe("'self' 'sha256-b' 'sha256-c'");
    }
    for (const file of ['index.html', 'embed.js', 'embed/assets/page.js', 'embed/example.html'])
      expect([file, policyOf(file)]).toEqual([file, expect.not.stringContaining('sha256')]);
    for (const text of Object.values(hostFiles(plain, inline)))
      expect(text).toContain(contentSecurityPolicy(plain, FILE_POLICIES['embed/'], inline));
  });

  it('serves embed downloads as attachments that other sites may fetch', () => {
    const disposition = (file: string) => securityHeaders(plain, filePolicyOf(file))['Content-Disposition'];
    expect(disposition('embed/files/route.balkan.en.csv')).toBe('attachment');
    expect(filePolicyOf('embed/files/route.balkan.en.csv').forOthers).toBe(true);
    expect(disposition('embed/route.balkan/en.html')).toBeUndefined();
    for (const text of Object.values(hostFiles(plain)))
      expect(text).toMatch(/Content-Disposition:? "?attachment/);
  });

  it('uses the policy of the folder of a file', () => {
    expect(FILE_POLICIES).toHaveProperty(['embed/']);
    expect(
      ['embed/a/en.html', 'embed-example.html', 'index.html'].map((file) => filePolicyOf(file).forOthers),
    ).toEqual([true, false, false]);
  });
});

describe('hostFiles', () => {
  const files = Object.entries(hostFiles(plain));

  it.each(files)('writes every header with its value to %s', (_file, text) => {
    for (const [name, value] of Object.entries(securityHeaders(plain))) {
      expect(text).toMatch(new RegExp(`${name}[: ]`));
      expect(text).toContain(value);
    }
  });

  it.each(files)('marks hashed files as immutable in %s', (file, text) => {
    const lines = text.split('\n').filter((line) => line.includes('immutable'));
    // nginx uses the first matching block, and hosts that match by path need one entry per path.
    expect(lines).toHaveLength(/nginx|_headers/.test(file) ? 2 : 1);
    expect(hostFiles(plain, NOTHING_INLINE, {})[file]?.match(/immutable/g)).toHaveLength(1);
  });

  it.each(Object.entries(hostFiles(plain, NOTHING_INLINE, policies)))(
    'writes a separate policy for a file and a folder to %s',
    (file, text) => {
      const policy = contentSecurityPolicy(plain, policies['embed.js']);
      expect(text.split(policy)).toHaveLength(3);
      expect(text).toMatch(/embed\\?\.js/);
      expect(text).toMatch(/\bembed\/(\*| |#)/);
      expect(hostFiles(plain, NOTHING_INLINE, {})[file]).not.toContain(policy);
    },
  );

  it('repeats all headers in each nginx block, because blocks do not inherit them', () => {
    const blocks =
      hostFiles(plain, NOTHING_INLINE, policies)['hosting/nginx.conf']?.split('location ').slice(1) ?? [];
    const counts = blocks.map((block) => block.match(/add_header/g)?.length);
    const all = (policy?: { readonly forOthers: boolean }) =>
      Object.keys(securityHeaders(plain, policy)).length + 1;
    expect(counts).toEqual([all({ forOthers: true }), all({ forOthers: true }), all()]);
  });
});
