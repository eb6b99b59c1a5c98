/**
 * The draw order of the map, bottom to top. A `slot` is an empty style layer: the atlas layers of that group
 * (`src/map`) are inserted before it, in the order of the registry.
 *
 * Names are in reverse order of importance, because MapLibre places the topmost style layer first and lower
 * ones yield.
 */
export const DRAW_ORDER = [
  // Sea, then its halo: land covers half of each coast line, so only the seaward half is visible.
  'sea',
  'sea-halo-outer',
  'sea-halo-inner',
  'land',
  'land-neutral',
  // Tints of the ten, market presence or coverage by the brief.
  'slot-areas',
  // Water is above the tints, or they would cover the lakes.
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
  // Soft bands of the brief's statements, corridors of schematic legs.
  'slot-bands',
  'slot-lines',
  // Routes must not cover anything below.
  'city-dot',
  'capital-dot',
  'slot-points',
  'label-river',
  'label-country',
  'label-city',
  'slot-labels',
  'label-capital',
  // Few and in open water, so ports can place their names on another side.
  'label-sea',
  // The ten: placed first, never dropped.
  'label-jurisdiction',
] as const;

export type StyleLayerId = (typeof DRAW_ORDER)[number];

/** Same names as the draw groups of `src/layers/drawing.ts`. */
export const DRAW_GROUPS = ['areas', 'boundaries', 'bands', 'lines', 'points', 'labels'] as const;
export type DrawGroupName = (typeof DRAW_GROUPS)[number];

/**
 * Returns the id of the style layer to insert a draw group before (`map.addLayer(layer, slotOf('lines'))`).
 */
export function slotOf(group: DrawGroupName): StyleLayerId & `slot-${string}` {
  return `slot-${group}`;
}
