import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../../../src/embeds/site-address.ts';

describe('isLocalAddress', () => {
  it.each([
    'http://localhost:4173/',
    'http://atlas.localhost/',
    'http://127.0.0.1:4173/maps/',
    'http://[::1]/',
    'http://[fd12::1]/',
    'http://192.168.1.20/',
    'http://10.0.0.2/',
    'http://172.31.0.1/',
    'http://169.254.3.3/',
    'https://intranet/crossroads/',
    'https://atlas.local/',
    'file:///home/me/atlas.html',
  ])('returns true for %s', (address) => {
    expect(isLocalAddress(address)).toBe(true);
  });

  it.each([
    'https://maps.example.org/crossroads/',
    'http://172.32.0.1/',
    'https://192.0.2.7/',
    'http://[2001:db8::1]/',
    'https://fd.example.org/',
  ])('returns false for %s', (address) => {
    expect(isLocalAddress(address)).toBe(false);
  });
});
