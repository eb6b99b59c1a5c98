/** Who says so. Order: nearest to the brief first; legends and filters follow it. */
export const EVIDENCE = ['brief', 'literature', 'reference', 'illustrative'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What the geometry rests on. Order: firmest first. */
export const BASIS = ['official', 'gazetteer', 'schematic', 'inferred'] as const;
export type Basis = (typeof BASIS)[number];

export const MODES = ['road', 'rail', 'sea', 'ferry', 'river'] as const;
export type Mode = (typeof MODES)[number];

/** `forward` runs from a leg's `from` to its `to`. */
export const DIRECTIONS = ['forward', 'reverse'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a node of the network is. */
export const NODE_KINDS = [
  'city',
  'hub',
  'seaport',
  'river-port',
  'border-crossing',
  'sea-waypoint',
] as const;
