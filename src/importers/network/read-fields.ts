/** Fields of nodes and legs in a file: names, valid values and defaults. */
import type { Leg, NetworkNode } from '../../domain/atlas.ts';
import { BASIS, DIRECTIONS, EVIDENCE, LEG_STATES, MODES, NODE_KINDS, SCOPES } from '../../domain/evidence.ts';
import { isFeatureId } from '../../domain/ids.ts';
import { NAME_LANGUAGES } from '../../domain/language.ts';
import { ownId } from '../../domain/own-network.ts';
import { hasMarkup, hasUnseen, MAX_TEXT } from '../../domain/plain-text.ts';
import { anyText, check, list, number, object, oneOf, type Reader, refuse } from '../../lib/check-json.ts';
import type { JsonNode } from '../../lib/read-json.ts';
import type { NetworkFileReason } from './network-fault.ts';

interface Field<T> {
  readonly read: Reader<T>;
  /** Valid values, in the format's notation. */
  readonly wanted: string;
  /** Default; a field without one is required. */
  readonly otherwise?: T;
}

type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

const text: Reader<string> = (spot) => {
  const words = anyText(spot).trim();
  const isFit = words !== '' && words.length <= MAX_TEXT && !hasUnseen(words) && !hasMarkup(words);
  return isFit ? words : refuse(spot, 'not-allowed');
};

function textWhere(isFit: (value: string) => boolean): Reader<string> {
  return (spot) => {
    const value = anyText(spot);
    return isFit(value) ? value : refuse(spot, 'not-allowed');
  };
}

function idOf<K extends string>(kind: K): Reader<`${K}:${string}`> {
  return textWhere((id) => id.startsWith(`${kind}:`) && isFeatureId(id)) as Reader<`${K}:${string}`>;
}

/** Reads the id of a user's node or leg, in its internal form. */
function ownIdOf<K extends 'node' | 'leg'>(kind: K): Reader<`${K}:${string}`> {
  return (spot) => {
    const own = ownId<`${K}:${string}`>(idOf(kind)(spot));
    return own !== undefined && isFeatureId(own) ? own : refuse(spot, 'not-allowed');
  };
}

const country = textWhere((value) => /^[A-Z]{2}$/.test(value));

/** Above 0. */
const positive = number(Number.MIN_VALUE, Number.MAX_VALUE, false);

const ISO_DATE = /^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/;

const isoDate = textWhere((value) => ISO_DATE.test(value) && !Number.isNaN(Date.parse(value)));

const texts = list(text);
const isOneOf = (values: readonly unknown[]) => values.join(', ');

const names = object<NetworkNode['names']>(
  Object.fromEntries(NAME_LANGUAGES.map((language) => [language, text])) as Record<
    (typeof NAME_LANGUAGES)[number],
    Reader<string>
  >,
  NAME_LANGUAGES,
);

const fact = object<NetworkNode['facts'][number]>(
  {
    text,
    until: isoDate,
    ended: oneOf([true]),
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

const market = object<WrittenTie>(
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

const status = object<NonNullable<Leg['status']>>(
  {
    state: oneOf(LEG_STATES),
    since: text,
    months: list(oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
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
  facts: { read: list(fact), wanted: '[ { "text", "sources", "certainty" }, … ]', otherwise: [] },
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
  countries: { read: list(country), wanted: '[ "AL", … ]' },
  // Derived from the legs.
  legs: { read: list(idOf('leg')), wanted: '[ "leg:…", … ]', otherwise: [] },
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
  routes: { read: list(idOf('route')), wanted: '[ "route:…", … ]', otherwise: [] },
  branches: { read: list(idOf('branch')), wanted: '[ "branch:…", … ]', otherwise: [] },
  markets: {
    read: list(market),
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
  countries: { read: list(country), wanted: '[ "AL", … ]', otherwise: undefined },
  inland: {
    read: oneOf([true]),
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
    const value = isThere ? valueIn(one.read, member) : one.otherwise;
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

function valueIn<T>(read: Reader<T>, member: JsonNode): T | undefined {
  const checked = check(read, member);
  return checked.ok ? checked.value : undefined;
}

const SHOWN_LETTERS = 40;
