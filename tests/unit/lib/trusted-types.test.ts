import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  installTrustedTypes,
  passTrustedScriptUrl,
  standInForScript,
  standInOf,
  trustScriptUrl,
} from '../../../src/lib/trusted-types.ts';

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://atlas.example/under/' });
  vi.stubGlobal('location', new URL('https://atlas.example/under/?scene=1'));
  return () => vi.unstubAllGlobals();
});

describe('Trusted Types policy', () => {
  it('accepts a registered address, relative or absolute', () => {
    expect(trustScriptUrl('./assets/worker-1.js')).toBe('https://atlas.example/under/assets/worker-1.js');
    expect(passTrustedScriptUrl('assets/worker-1.js')).toBe('https://atlas.example/under/assets/worker-1.js');
  });

  it('throws for an address that was not registered', () => {
    expect(() => passTrustedScriptUrl('./assets/worker-2.js')).toThrow('refused script address');
    expect(() => passTrustedScriptUrl('data:text/javascript,alert(1)')).toThrow('refused');
  });

  it('throws when a script of another origin is registered', () => {
    expect(() => trustScriptUrl('https://elsewhere.example/worker.js')).toThrow('not a script of this site');
    expect(() => trustScriptUrl('data:text/javascript,0')).toThrow('not a script of this site');
  });

  it('accepts the blob registered for a script and no other blob', () => {
    standInForScript('./assets/worker-3.js', new Blob(['0']));
    const address = standInOf(trustScriptUrl('./assets/worker-3.js'));
    expect(address).toMatch(/^blob:/);
    expect(passTrustedScriptUrl(address)).toBe(address);
    const stranger = URL.createObjectURL(new Blob(['0']));
    expect(standInOf(stranger)).toBe(stranger);
    expect(() => passTrustedScriptUrl(stranger)).toThrow('refused script address');
    expect(() => trustScriptUrl(stranger)).toThrow('not a script of this site');
  });

  it('installs as the default policy for script URLs only', () => {
    const createPolicy = vi.fn();
    vi.stubGlobal('trustedTypes', { createPolicy });
    installTrustedTypes();
    expect(createPolicy).toHaveBeenCalledWith('default', { createScriptURL: passTrustedScriptUrl });
  });
});
