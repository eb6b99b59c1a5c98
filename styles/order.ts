/**
 * The whole draw order of the map, bottom to top, in one list. A `slot` is an empty style layer: what the atlas draws for that
 * group (`src/map`) is inserted before it, in the order the layers registry gives.
 *
 * Names stand in the reverse order of importance, because MapLibre places the topmost style layer first and lower ones yield.
 */
export const DRAW_ORDER = [
  // Sea, then its halo: half of each coast line lies under the land, so only the seaward half is seen.
  'sea',
  'sea-halo-outer',
  'sea-halo-middle',
  'sea-halo-inner',
  'land',
  'land-neutral',
  // Tints of the ten, market presence or coverage by the brief.
  'slot-areas',
  // Water lies upon the tints, or the tint of a country would drown its lakes.
  'river-minor',
  'river-middle',
  'river-major',
  'lake',
  'lake-shore',
  'coast',
  'boundary-undetermined',
  'boundary-line-of-control',
  'boundary-armistice',
  'boundary',
  // Borders of the ten by status, outline of a selected jurisdiction.
  'slot-boundaries',
  // Soft bands of the brief's own statements, corridors of schematic legs.
  'slot-bands',
  'slot-lines',
  // Everything below is read, never covered by a route.
  'city-dot',
  'capital-dot',
  'slot-points',
  'label-river',
  'label-country',
  'label-city',
  'slot-labels',
  'label-capital',
  // Few, in open water, and what a reader steers by: ports find another side for their names.
  'label-sea',
  // The ten: placed first of all, never dropped.
  'label-jurisdiction',
] as const;

export type StyleLayerId = (typeof DRAW_ORDER)[number];

/** Same names as the draw groups of `src/layers/drawing.ts`. */
export const DRAW_GROUPS = ['areas', 'boundaries', 'bands', 'lines', 'points', 'labels'] as const;
export type DrawGroupName = (typeof DRAW_GROUPS)[number];

/** Id of the style layer to insert a draw group before (`map.addLayer(layer, slotOf('lines'))`, deck.gl `beforeId`). */
export function slotOf(group: DrawGroupName): StyleLayerId & `slot-${string}` {
  return `slot-${group}`;
}
