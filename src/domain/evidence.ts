/**
 * Evidence of a statement, strongest first; legends and filters use this order. `reported` is a document
 * known only from a summary; `reference` is an official list or gazetteer, which shows only that something
 * exists.
 */
export const EVIDENCE = ['brief', 'literature', 'reported', 'reference', 'illustrative'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Returns the strongest of several; `illustrative` if there are none. */
export function strongestEvidence(all: readonly { readonly evidence: Evidence }[]): Evidence {
  return EVIDENCE.find((one) => all.some(({ evidence }) => evidence === one)) ?? 'illustrative';
}

/**
 * How precisely the sources of a market locate it, if none names the place, port, crossing or border section
 * itself.
 */
export const SCOPES = ['country', 'route', 'corridor'] as const;
export type Scope = (typeof SCOPES)[number];

/** How a source was consulted, most complete first. `own` is our knowledge, not a document. */
export const CONSULTED = ['whole', 'part', 'summary', 'front-matter', 'own'] as const;
export type Consulted = (typeof CONSULTED)[number];

/** Whether the source itself was read, at least in part. */
export function isRead(how: Consulted): boolean {
  return how === 'whole' || how === 'part';
}

/** Whether a leg can be travelled. Paths exclude suspended and closed legs unless the user includes them. */
export const LEG_STATES = ['active', 'seasonal', 'suspended', 'closed'] as const;
export type LegState = (typeof LEG_STATES)[number];

/** Whether a leg in this state is out of service. */
export function isOutOfService(state: LegState): boolean {
  return state === 'suspended' || state === 'closed';
}

/** What the geometry is based on, most reliable first. */
export const BASIS = ['official', 'gazetteer', 'schematic', 'inferred'] as const;
export type Basis = (typeof BASIS)[number];

export const MODES = ['road', 'rail', 'sea', 'ferry', 'river'] as const;
export type Mode = (typeof MODES)[number];

/** `forward` runs from a leg's `from` to its `to`. */
export const DIRECTIONS = ['forward', 'reverse'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const NODE_KINDS = [
  'city',
  'hub',
  'seaport',
  'river-port',
  'border-crossing',
  'sea-waypoint',
] as const;
