import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSiteConfig, readSiteConfig } from '../../../src/build/site-config.ts';

describe('parseSiteConfig', () => {
  it('is off in the file that ships', () => {
    expect(readSiteConfig(fileURLToPath(new URL('../../..', import.meta.url)))).toEqual({
      customStyle: null,
    });
  });

  it('lists the origin of the style and of every other host once', () => {
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

  it('knows where the site will stand, as a folder, when it is told', () => {
    const address = (value: unknown) => parseSiteConfig(JSON.stringify({ address: value })).address;
    expect(address('https://maps.example.org/crossroads')).toBe('https://maps.example.org/crossroads/');
    expect(address('https://maps.example.org/crossroads/')).toBe('https://maps.example.org/crossroads/');
    expect(address(null)).toBeUndefined();
    expect(() => address('maps.example.org')).toThrow('address must be an absolute address');
    expect(() => address('https://maps.example.org/?a=1')).toThrow('address must end with the folder');
  });

  it('knows the origins of an engine, of which there is none unless it is named', () => {
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

  it('accepts plain http only from this machine', () => {
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
  ])('refuses %s and says why', (text, reason) => {
    expect(() => parseSiteConfig(text)).toThrow(reason);
  });
});
