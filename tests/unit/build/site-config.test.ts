import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSiteConfig, readSiteConfig } from '../../../src/build/site-config.ts';

describe('parseSiteConfig', () => {
  it('returns no custom style for the shipped file', () => {
    expect(readSiteConfig(fileURLToPath(new URL('../../..', import.meta.url)))).toEqual({
      customStyle: null,
    });
  });

  it('lists the origins of the style and of other hosts once', () => {
    const text = JSON.stringify({
      customStyle: {
        url: 'https://maps.example.org/style.json?v=2',
        hosts: ['https://tiles.example.org/x', 'https://maps.example.org'],
        attribution: 'Example Survey',
      },
    });
    expect(parseSiteConfig(text)).toEqual({
      customStyle: {
        url: 'https://maps.example.org/style.json?v=2',
        origins: ['https://maps.example.org', 'https://tiles.example.org'],
        attribution: 'Example Survey',
      },
    });
  });

  it('reads the site address as a folder and rejects other addresses', () => {
    const address = (value: unknown) => parseSiteConfig(JSON.stringify({ address: value })).address;
    expect(address('https://maps.example.org/crossroads')).toBe('https://maps.example.org/crossroads/');
    expect(address('https://maps.example.org/crossroads/')).toBe('https://maps.example.org/crossroads/');
    expect(address(null)).toBeUndefined();
    expect(() => address('maps.example.org')).toThrow('address must be an absolute address');
    expect(() => address('https://maps.example.org/?a=1')).toThrow('address must end with the folder');
  });

  it('reads the origins of an incident engine when one is set', () => {
    expect(parseSiteConfig('{"incidentEngine": null}').incidentEngine).toBeUndefined();
    const engine = {
      name: 'Seizures',
      explore: 'https://engine.example/rpc/explore',
      tiles: 'https://tiles.example/incident_tiles/{z}/{x}/{y}',
    };
    expect(parseSiteConfig(JSON.stringify({ incidentEngine: engine })).incidentEngine).toEqual({
      ...engine,
      origins: ['https://engine.example', 'https://tiles.example'],
    });
  });

  it('accepts plain http only for this machine', () => {
    const withUrl = (url: string) => () =>
      parseSiteConfig(JSON.stringify({ customStyle: { url, attribution: 'Example' } }));
    expect(withUrl('http://localhost:8080/style.json')).not.toThrow();
    expect(withUrl('http://maps.example.org/style.json')).toThrow('customStyle.url must begin with https://');
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'must hold an object'],
    ['{"customStyl": null}', 'unknown setting "customStyl"; known: customStyle, address, incidentEngine'],
    ['{"customStyle": "x"}', 'customStyle must be null or an object'],
    ['{"customStyle": {"url": "style.json"}}', 'customStyle.url must be an absolute address'],
    [
      '{"customStyle": {"url": "https://a.example/s", "hosts": ["*"]}}',
      'customStyle.hosts[0] must be an absolute address',
    ],
    ['{"customStyle": {"url": "https://a.example/s", "hosts": "b"}}', 'customStyle.hosts must be a list'],
    ['{"customStyle": {"url": "https://a.example/s"}}', 'customStyle.attribution must say'],
    ['{"incidentEngine": "https://a.example"}', 'incidentEngine must be null or an object'],
    ['{"incidentEngine": {"explore": "https://a.example"}}', 'incidentEngine.name must say'],
    ['{"incidentEngine": {"name": "A", "explore": "rpc"}}', 'incidentEngine.explore must be an absolute'],
    [
      '{"incidentEngine": {"name": "A", "explore": "https://a.example/e", "tiles": "https://a.example/{z}/{x}"}}',
      'incidentEngine.tiles must hold {y}',
    ],
  ])('rejects %s with the reason "%s"', (text, reason) => {
    expect(() => parseSiteConfig(text)).toThrow(reason);
  });
});
