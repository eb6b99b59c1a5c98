import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ground } from './compiled.ts';

const { labels } = ground;
const areaNames = (
  JSON.parse(readFileSync(new URL('../../geodata/basemap/areas.json', import.meta.url), 'utf8')) as {
    iso2: string;
    name: string;
  }[]
).map(({ name }) => name);

const ofKind = (...kinds: string[]) => labels.filter(({ kind }) => kinds.includes(kind));

describe('basemap labels', () => {
  it('has unique ids and names in English, Albanian and Serbian', () => {
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    const incomplete = labels.filter(({ name, names }) => names.en !== name || !names.sq || !names.sr);
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('uses Cyrillic only for Serbian, Macedonian, Bulgarian, Ukrainian and Russian', () => {
    const wrong = labels.flatMap(({ id, names }) =>
      Object.entries(names)
        .filter(([language, text]) =>
          ['sr', 'mk', 'bg', 'uk', 'ru'].includes(language)
            ? /\p{Script=Latin}/u.test(text)
            : !['el', 'ka'].includes(language) && /\p{Script=Cyrillic}/u.test(text),
        )
        .map(([language]) => `${id} ${language}`),
    );
    expect(wrong).toEqual([]);
  });

  it('uses the names of the United Nations', () => {
    for (const names of [areaNames, labels.map(({ names: { en } }) => en ?? '')]) {
      expect(
        names.filter((name) =>
          /^(Macedonia|Turkey|Russia|Moldova|Syria|Palestine|Czech Republic)$/.test(name),
        ),
      ).toEqual([]);
      expect(names).toEqual(
        expect.arrayContaining(['North Macedonia', 'Türkiye', 'Russian Federation', 'Kosovo*']),
      );
    }
    expect(labels.find(({ iso2, kind }) => iso2 === 'TW' && kind !== 'city')).toBeUndefined();
  });

  it('adds an asterisk to Kosovo in every language', () => {
    const kosovo = labels.find(({ id }) => id === 'country:XK');
    expect(Object.values(kosovo?.names ?? {}).length).toBeGreaterThan(15);
    expect(Object.values(kosovo?.names ?? {}).filter((text) => !text.endsWith('*'))).toEqual([]);
  });

  it('contains no label of Jerusalem', () => {
    const near = ofKind('capital').filter(
      ({ position: [lng, lat] }) => Math.hypot(lng - 35.22, lat - 31.78) < 0.3,
    );
    expect(near).toEqual([]);
    expect(labels.filter(({ names }) => /Jerusalem/i.test(names.en ?? ''))).toEqual([]);
  });

  it('places labels in the named country or in open water', () => {
    const astray = [
      ...ofKind('country', 'territory', 'capital', 'city').filter(
        ({ iso2, rank, position }) =>
          // The label of an archipelago lies between its islands.
          iso2 && ground.distanceToAreaKm(position, iso2) > (rank === 5 ? 100 : 8),
      ),
      ...ofKind('sea', 'ocean').filter(({ position }) => ground.areaAt(position) !== null),
    ];
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('names the Danube along its line, from west to east', () => {
    const danube = labels.find(({ id }) => id === 'river:danube');
    const line = danube?.line ?? [];
    expect(line.length).toBeGreaterThan(40);
    expect(line[0]?.[0]).toBeLessThan(14);
    expect(line.at(-1)?.[0]).toBeGreaterThan(29);
    expect(line).toContainEqual(danube?.position);
    expect(danube?.names).toMatchObject({ sr: 'Дунав', ro: 'Dunărea', hu: 'Duna', de: 'Donau' });
  });

  it('includes the capital of each of the ten', () => {
    const capitals = ofKind('capital').map(({ iso2 }) => iso2);
    expect(capitals).toEqual(expect.arrayContaining([...ground.jurisdictions.keys()]));
  });
});
