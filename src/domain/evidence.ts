/**
 * What a statement rests on, strongest first; legends and filters follow this order. `reported` is a document that we know only from
 * a summary of it; `reference` an official list or gazetteer, which shows that something exists and no more.
 */
export const EVIDENCE = ['brief', 'literature', 'reported', 'reference', 'illustrative'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The strongest of several; of none, `illustrative`. */
export function strongestEvidence(all: readonly { readonly evidence: Evidence }[]): Evidence {
  return EVIDENCE.find((one) => all.some(({ evidence }) => evidence === one)) ?? 'illustrative';
}

/** How near the sources of a market come to the leg it is on, where none names the place, port, crossing or border section itself. */
export const SCOPES = ['country', 'route', 'corridor'] as const;
export type Scope = (typeof SCOPES)[number];

/** How a source was consulted, from the most of it to the least. `own` is no document but our own knowledge. */
export const CONSULTED = ['whole', 'part', 'summary', 'front-matter', 'own'] as const;
export type Consulted = (typeof CONSULTED)[number];

/** Whether something of the source itself was read. */
export function isRead(how: Consulted): boolean {
  return how === 'whole' || how === 'part';
}

/** Whether a leg can be travelled. Those that are suspended or closed are left out of paths unless the planner includes them. */
export const LEG_STATES = ['active', 'seasonal', 'suspended', 'closed'] as const;
export type LegState = (typeof LEG_STATES)[number];

/** Whether nothing runs on a leg in this state. */
export function isOutOfService(state: LegState): boolean {
  return state === 'suspended' || state === 'closed';
}

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
