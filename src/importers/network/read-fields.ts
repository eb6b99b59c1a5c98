/** Fields of nodes and legs in a file: names, valid values and defaults. */
import type { Leg, NetworkNode } from '../../domain/atlas.ts';
import { BASIS, DIRECTIONS, EVIDENCE, LEG_STATES, MODES, NODE_KINDS, SCOPES } from '../../domain/evidence.ts';
import { isFeatureId } from '../../domain/ids.ts';
import { NAME_LANGUAGES } from '../../domain/language.ts';
import { ownId } from '../../domain/own-network.ts';
import { hasMarkup, hasUnseen, MAX_TEXT } from '../../domain/plain-text.ts';
import type { JsonNode } from '../../lib/read-json.ts';
import type { NetworkFileReason } from './network-fault.ts';

/** `undefined` for invalid values. */
type Read<T> = (node: JsonNode) => T | undefined;

interface Field<T> {
  readonly read: Read<T>;
  /** Valid values, in the format's notation. */
  readonly wanted: string;
  /** Default; a field without one is required. */
  readonly otherwise?: T;
}

type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

const text: Read<string> = (node) => {
  if (node.kind !== 'string') return undefined;
  const words = node.value.trim();
  const isFit = words !== '' && words.length <= MAX_TEXT && !hasUnseen(words) && !hasMarkup(words);
  return isFit ? words : undefined;
};

function oneOf<T extends string | number | boolean>(values: readonly T[]): Read<T> {
  return (node) => ('value' in node ? values.find((value) => value === node.value) : undefined);
}

function listOf<T>(read: Read<T>): Read<T[]> {
  return (node) => {
    if (node.kind !== 'list') return undefined;
    const items = node.items.flatMap((item) => read(item) ?? []);
    return items.length === node.items.length ? items : undefined;
  };
}

function recordOf<T>(
  fields: { readonly [K in keyof T]-?: Read<T[K]> },
  optional: readonly string[],
): Read<T> {
  return (node) => {
    if (node.kind !== 'object') return undefined;
    const entries: [string, unknown][] = [];
    for (const [name, member] of node.members) {
      const read = Object.hasOwn(fields, name) ? fields[name as keyof T] : undefined;
      const value = read?.(member);
      if (value === undefined) return undefined;
      entries.push([name, value]);
    }
    const isWhole = Object.keys(fields).every((name) => optional.includes(name) || node.members.has(name));
    return isWhole ? (Object.fromEntries(entries) as T) : undefined;
  };
}

function idOf<K extends string>(kind: K): Read<`${K}:${string}`> {
  return (node) => {
    const isId = node.kind === 'string' && node.value.startsWith(`${kind}:`) && isFeatureId(node.value);
    return isId ? (node.value as `${K}:${string}`) : undefined;
  };
}

/** Reads the id of a user's node or leg, in its internal form. */
function ownIdOf<K extends 'node' | 'leg'>(kind: K): Read<`${K}:${string}`> {
  return (node) => {
    const id = idOf(kind)(node);
    const own = id === undefined ? undefined : ownId<`${K}:${string}`>(id);
    return own !== undefined && isFeatureId(own) ? own : undefined;
  };
}

const country: Read<string> = (node) =>
  node.kind === 'string' && /^[A-Z]{2}$/.test(node.value) ? node.value : undefined;

const positive: Read<number> = (node) =>
  node.kind === 'number' && node.value > 0 && Number.isFinite(node.value) ? node.value : undefined;

const ISO_DATE = /^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/;

const isoDate: Read<string> = (node) =>
  node.kind === 'string' && ISO_DATE.test(node.value) && !Number.isNaN(Date.parse(node.value))
    ? node.value
    : undefined;

const onlyTrue: Read<true> = (node) => (node.kind === 'boolean' && node.value ? true : undefined);

const texts = listOf(text);
const isOneOf = (values: readonly unknown[]) => values.join(', ');

const names = recordOf<NetworkNode['names']>(
  Object.fromEntries(NAME_LANGUAGES.map((language) => [language, text])) as Record<
    (typeof NAME_LANGUAGES)[number],
    Read<string>
  >,
  NAME_LANGUAGES,
);

const fact = recordOf<NetworkNode['facts'][number]>(
  {
    text,
    until: isoDate,
    ended: onlyTrue,
    due: isoDate,
    sources: texts,
    passages: texts,
    certainty: oneOf(['A', 'B', 'C']),
  },
  ['passages', 'until', 'ended', 'due'],
);

/** A market of a leg, as written: missing evidence and sources come from the leg. */
type WrittenTie = Pick<Leg['markets'][number], 'market' | 'direction'> &
  Partial<Pick<Leg['markets'][number], 'evidence' | 'sources' | 'scope' | 'note'>>;

const market = recordOf<WrittenTie>(
  {
    market: idOf('market'),
    direction: oneOf(DIRECTIONS),
    evidence: oneOf(EVIDENCE),
    sources: texts,
    scope: oneOf(SCOPES),
    note: text,
  },
  ['evidence', 'sources', 'scope', 'note'],
);

const status = recordOf<NonNullable<Leg['status']>>(
  {
    state: oneOf(LEG_STATES),
    since: text,
    months: listOf(oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
    sources: texts,
    note: text,
  },
  ['since', 'months'],
);

/** Fields of both. */
const COMMON = {
  names: { read: names, wanted: '{ "sq": "…", … }', otherwise: {} },
  evidence: { read: oneOf(EVIDENCE), wanted: isOneOf(EVIDENCE), otherwise: 'illustrative' as const },
  sources: { read: texts, wanted: '[ "…", … ]', otherwise: [] },
  passages: { read: texts, wanted: '[ "…", … ]', otherwise: [] },
  facts: { read: listOf(fact), wanted: '[ { "text", "sources", "certainty" }, … ]', otherwise: [] },
  inBrief: { read: oneOf([true, false]), wanted: 'true, false', otherwise: false },
  tier: { read: oneOf([1, 2]), wanted: '1, 2', otherwise: 1 as const },
} as const satisfies Partial<Fields<NetworkNode>>;

export const NODE_FIELDS: Fields<Omit<NetworkNode, 'port' | 'crossing'>> &
  Pick<Fields<NetworkNode>, 'port' | 'crossing'> = {
  ...COMMON,
  id: { read: ownIdOf('node'), wanted: 'node:…' },
  name: { read: text, wanted: '"…"' },
  kind: { read: oneOf(NODE_KINDS), wanted: isOneOf(NODE_KINDS) },
  basis: { read: oneOf(BASIS), wanted: isOneOf(BASIS), otherwise: 'inferred' },
  countries: { read: listOf(country), wanted: '[ "AL", … ]' },
  // Derived from the legs.
  legs: { read: listOf(idOf('leg')), wanted: '[ "leg:…", … ]', otherwise: [] },
  port: { read: idOf('port'), wanted: 'port:…', otherwise: undefined },
  crossing: { read: idOf('crossing'), wanted: 'crossing:…', otherwise: undefined },
};

/** A leg as written: values that follow from its line and nodes are optional. */
export interface WrittenLeg extends Omit<Leg, 'name' | 'lengthKm' | 'countries' | 'markets' | 'evidence'> {
  /** Defaults to the strongest of the markets. */
  readonly evidence: Leg['evidence'] | undefined;
  readonly markets: readonly WrittenTie[];
  readonly name: string | undefined;
  readonly lengthKm: number | undefined;
  readonly countries: string[] | undefined;
  /** By sea through a canal, an estuary or a river. */
  readonly inland: true | undefined;
}

export const LEG_FIELDS: Fields<WrittenLeg> = {
  ...COMMON,
  evidence: { read: oneOf(EVIDENCE), wanted: isOneOf(EVIDENCE), otherwise: undefined },
  id: { read: ownIdOf('leg'), wanted: 'leg:…' },
  name: { read: text, wanted: '"…"', otherwise: undefined },
  kind: { read: oneOf(['leg']), wanted: 'leg', otherwise: 'leg' },
  basis: { read: oneOf(BASIS), wanted: isOneOf(BASIS), otherwise: 'schematic' },
  from: { read: ownIdOf('node'), wanted: 'node:…' },
  to: { read: ownIdOf('node'), wanted: 'node:…' },
  mode: { read: oneOf(MODES), wanted: isOneOf(MODES) },
  routes: { read: listOf(idOf('route')), wanted: '[ "route:…", … ]', otherwise: [] },
  branches: { read: listOf(idOf('branch')), wanted: '[ "branch:…", … ]', otherwise: [] },
  markets: {
    read: listOf(market),
    wanted: `[ { "market": "market:…", "direction": "${DIRECTIONS.join(' | ')}", "evidence"?, "sources"?, "scope"?, "note"? }, … ]`,
    otherwise: [],
  },
  status: {
    read: status,
    wanted: `{ "state": "${LEG_STATES.join(' | ')}", "since"?, "months"?, "sources", "note" }`,
    otherwise: undefined,
  },
  via: { read: text, wanted: '"…"', otherwise: undefined },
  lengthKm: { read: positive, wanted: '> 0', otherwise: undefined },
  countries: { read: listOf(country), wanted: '[ "AL", … ]', otherwise: undefined },
  inland: {
    read: onlyTrue,
    wanted: 'true',
    otherwise: undefined,
  },
};

/** Returns the properties of a feature, or all its faults. `null` members count as missing. */
export function readFields<T>(
  fields: Fields<T>,
  members: ReadonlyMap<string, JsonNode>,
): { readonly value: T | null; readonly reasons: readonly NetworkFileReason[] } {
  const reasons: NetworkFileReason[] = [...members.keys()]
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => ({ code: 'unknown-field', field: name.slice(0, SHOWN_LETTERS) }));
  const entries = (Object.entries(fields) as [string, Field<unknown>][]).flatMap(([field, one]) => {
    const member = members.get(field);
    const isThere = member !== undefined && member.kind !== 'null';
    const value = isThere ? one.read(member) : one.otherwise;
    if (value !== undefined) return [[field, value] as const];
    if (!isThere && 'otherwise' in one) return [];
    const isText = member?.kind === 'string' && one.read === text;
    reasons.push(
      isText ? { code: 'text', field, limit: MAX_TEXT } : { code: 'field', field, wanted: one.wanted },
    );
    return [];
  });
  return { value: reasons.length === 0 ? (Object.fromEntries(entries) as T) : null, reasons };
}

const SHOWN_LETTERS = 40;
