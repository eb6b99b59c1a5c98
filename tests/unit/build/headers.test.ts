import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  metaContentSecurityPolicy,
  PAGES,
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
/** A page that anybody may frame, to see exceptions written. */
const pages = { ...PAGES, 'embed.html': { frameAncestors: '*' } } as const;

function directive(policy: string, name: string): string | undefined {
  return policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

describe('content security policy', () => {
  it('allows nothing inline, nothing evaluated and no other host', () => {
    const policy = contentSecurityPolicy(plain);
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(directive(policy, 'default-src')).toBe("'none'");
    expect(directive(policy, 'require-trusted-types-for')).toBe("'script'");
    expect(directive(policy, 'frame-ancestors')).toBe("'none'");
  });

  it('names the hosts of a custom style where tiles and sprites are fetched, and only there', () => {
    const policy = contentSecurityPolicy(custom);
    const hosts = 'https://tiles.example.org https://glyphs.example.org';
    expect(directive(policy, 'connect-src')).toBe(`'self' ${hosts}`);
    expect(directive(policy, 'img-src')).toBe(`'self' data: blob: ${hosts}`);
    expect(directive(policy, 'script-src')).toBe("'self'");
  });

  it('leaves out of the meta element what browsers ignore there', () => {
    expect(metaContentSecurityPolicy(plain)).not.toContain('frame-ancestors');
    expect(metaContentSecurityPolicy(plain)).toContain("script-src 'self'");
  });

  it('lets a page say who may frame it', () => {
    expect(directive(contentSecurityPolicy(plain, { frameAncestors: '*' }), 'frame-ancestors')).toBe('*');
  });
});

describe('files for hosts', () => {
  const files = Object.entries(hostFiles(plain));

  it.each(files)('%s carries every header with its value', (_file, text) => {
    for (const [name, value] of Object.entries(securityHeaders(plain))) {
      expect(text).toMatch(new RegExp(`${name}[: ]`));
      expect(text).toContain(value);
    }
  });

  it.each(files)('%s keeps hashed files for good', (_file, text) => {
    const line = text.split('\n').filter((words) => words.includes('immutable'));
    expect(line).toHaveLength(1);
  });

  it.each(Object.entries(hostFiles(plain, pages)))(
    '%s gives a page of its own its own policy',
    (file, text) => {
      const policy = contentSecurityPolicy(plain, pages['embed.html']);
      expect(text).toContain(policy);
      expect(hostFiles(plain)[file]).not.toContain(policy);
    },
  );

  it('repeats the whole set in each block of nginx, which inherits none', () => {
    const blocks = hostFiles(plain, pages)['hosting/nginx.conf']?.split('location ').slice(1) ?? [];
    expect(blocks.length).toBe(2);
    for (const block of blocks)
      expect(block.match(/add_header/g)?.length).toBe(Object.keys(securityHeaders(plain)).length + 1);
  });
});
