/** A small loadable example with optional fields, including a crossing of the atlas. */
export const EXAMPLE_NETWORK = {
  type: 'FeatureCollection',
  name: 'Example',
  features: [
    point([21.9, 43.32], { id: 'node:nis', name: 'Niš', kind: 'city', countries: ['RS'] }),
    point([22.7783, 43.0217], {
      id: 'node:gradina',
      name: 'Gradina – Kalotina',
      kind: 'border-crossing',
      countries: ['RS', 'BG'],
    }),
    point([23.32, 42.7], { id: 'node:sofia', name: 'Sofia', kind: 'city', countries: ['BG'] }),
    line(
      [
        [21.9, 43.32],
        [22.33, 43.22],
        [22.7783, 43.0217],
      ],
      { id: 'leg:nis-gradina', from: 'node:nis', to: 'node:gradina', mode: 'road' },
    ),
    line(
      [
        [22.7783, 43.0217],
        [23.32, 42.7],
      ],
      { id: 'leg:gradina-sofia', from: 'node:gradina', to: 'node:sofia', mode: 'road' },
    ),
    line(
      [
        [21.9, 43.32],
        [22.6, 43.15],
        [23.32, 42.7],
      ],
      {
        id: 'leg:nis-sofia',
        name: 'Niš – Sofia, by rail',
        from: 'node:nis',
        to: 'node:sofia',
        mode: 'rail',
        lengthKm: 170,
        markets: [{ market: 'market:drugs/heroin', direction: 'reverse' }],
        evidence: 'literature',
        sources: ['Own report'],
      },
    ),
  ],
} as const;

function point<P>(coordinates: readonly [number, number], properties: P) {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } } as const;
}

function line<P>(coordinates: readonly (readonly [number, number])[], properties: P) {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } } as const;
}
