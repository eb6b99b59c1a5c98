/**
 * Checks rings of the ten: closed, four positions or more, outer counter-clockwise and holes clockwise (RFC
 * 7946, 3.1.6).
 */
import { signedArea } from './ground-cut.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

export const validateRings: Check = ({ derived }, problems) => {
  for (const { properties, geometry } of derived.jurisdictions) {
    const file = FILES.jurisdiction(properties.iso2);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [part, rings] of polygons.entries()) {
      for (const [index, ring] of rings.entries()) {
        const where = `ring ${index} of part ${part}`;
        const [first, last] = [ring[0], ring.at(-1)];
        if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
          problems.add(file, properties.id, `${where} is not closed`, 'Repair the area in geodata/basemap');
        } else if (signedArea(ring) > 0 !== (index === 0)) {
          problems.add(
            file,
            properties.id,
            `${where} is wound the wrong way`,
            'Repair the area in geodata/basemap',
          );
        }
      }
    }
  }
};
