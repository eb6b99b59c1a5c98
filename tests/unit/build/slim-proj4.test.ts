import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { slimProj4 } from '../../../src/build/slim-proj4-plugin.ts';
import { SYSTEMS } from '../../../src/importers/incidents/meaning/system-list.ts';
import { placingOf } from '../../../src/importers/incidents/meaning/to-degrees.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('converts positions of every listed system as all of proj4 does', async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [slimProj4(root)],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/importers/incidents/meaning/to-degrees.ts', formats: ['es'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  expect(code).not.toContain('New_Zealand_Map_Grid');
  const slim = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
    placingOf: typeof placingOf;
  };
  for (const { epsg } of SYSTEMS) {
    const places = [slim.placingOf(`EPSG:${epsg}`, null), placingOf(`EPSG:${epsg}`, null)];
    const [one, all] = places.map((place) => place?.toDegrees(500_000, 4_700_000));
    expect(one, `EPSG:${epsg}`).toEqual(all);
  }
});
