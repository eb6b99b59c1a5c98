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

describe('the gate for script addresses', () => {
  it('lets a named address through, relative or absolute', () => {
    expect(trustScriptUrl('./assets/worker-1.js')).toBe('https://atlas.example/under/assets/worker-1.js');
    expect(passTrustedScriptUrl('assets/worker-1.js')).toBe('https://atlas.example/under/assets/worker-1.js');
  });

  it('refuses every other address', () => {
    expect(() => passTrustedScriptUrl('./assets/worker-2.js')).toThrow('refused script address');
    expect(() => passTrustedScriptUrl('data:text/javascript,alert(1)')).toThrow('refused');
  });

  it('cannot be made to trust another origin', () => {
    expect(() => trustScriptUrl('https://elsewhere.example/worker.js')).toThrow('not a script of this site');
    expect(() => trustScriptUrl('data:text/javascript,0')).toThrow('not a script of this site');
  });

  it('lets through what stands in for a script of ours, and no other blob', () => {
    standInForScript('./assets/worker-3.js', new Blob(['0']));
    const address = standInOf(trustScriptUrl('./assets/worker-3.js'));
    expect(address).toMatch(/^blob:/);
    expect(passTrustedScriptUrl(address)).toBe(address);
    const stranger = URL.createObjectURL(new Blob(['0']));
    expect(standInOf(stranger)).toBe(stranger);
    expect(() => passTrustedScriptUrl(stranger)).toThrow('refused script address');
    expect(() => trustScriptUrl(stranger)).toThrow('not a script of this site');
  });

  it('becomes the default policy, with no gate for markup or script text', () => {
    const createPolicy = vi.fn();
    vi.stubGlobal('trustedTypes', { createPolicy });
    installTrustedTypes();
    expect(createPolicy).toHaveBeenCalledWith('default', { createScriptURL: passTrustedScriptUrl });
  });
});
