import { OWN_WAYS, type OwnWeights } from '../../../analysis/alternatives/own-weights.ts';
import { type Closable, closedMode, isClosable } from '../../../domain/closure.ts';
import { MODES } from '../../../domain/evidence.ts';
import { isFeatureId } from '../../../domain/ids.ts';
import {
  list,
  number,
  object,
  oneOf,
  orNull,
  type Reader,
  refuse,
  text as words,
  yesNo,
} from '../../../lib/check-json.ts';
import { ok } from '../../../lib/result.ts';
import { formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { boundWeight, COSTS, FIRST_NETWORK, type PathQuery, type QueryEnd } from './network.ts';
import { isBlankScenario, type Scenario, takeScenario } from './take-scenario.ts';

const MAX_CLOSED = 5000;
const MAX_LETTERS = 140;
const MAX_ALTERNATIVES = 100;

const idText = words({ max: MAX_LETTERS });

const closable: Reader<Closable> = (spot) => {
  const id = idText(spot);
  const mode = closedMode(id as Closable);
  const isMode = mode !== null && MODES.includes(mode);
  return isMode || (isClosable(id) && isFeatureId(id)) ? (id as Closable) : refuse(spot, 'not-allowed');
};

const end: Reader<QueryEnd> = (spot) => {
  const { kind, id } = object<{ kind: string; id: string }>({ kind: idText, id: idText })(spot);
  if (kind === 'area') return { kind, id };
  const isPlace = /^(?:node|port|jurisdiction):/.test(id) && isFeatureId(id);
  return kind === 'feature' && isPlace ? ({ kind, id } as QueryEnd) : refuse(spot, 'not-allowed');
};

/** Clamped, so that weights saved before there were bounds are not lost. */
const weight: Reader<number> = (spot) => boundWeight(number(0, Number.MAX_VALUE, false)(spot));

const FIELDS: { readonly [K in keyof PathQuery]: Reader<PathQuery[K]> } = {
  on: orNull(idText),
  isAdded: yesNo,
  from: orNull(end),
  to: orNull(end),
  cost: oneOf(COSTS),
  mix: object({ km: weight, hours: weight, borders: weight }),
  own: orNull(object<OwnWeights>({ way: oneOf(OWN_WAYS), most: number(1, 1e6, false) })),
  count: number(1, MAX_ALTERNATIVES, true),
  maxShared: number(0, 1, false),
  maxDetour: number(1, 1e6, false),
  outOfService: yesNo,
  modes: orNull(list(oneOf(MODES), MODES.length, (one) => one)),
};

/** Defaults for fields that earlier versions did not save. */
const LATER: Pick<PathQuery, 'on' | 'isAdded' | 'outOfService' | 'modes'> = {
  on: null,
  isAdded: false,
  outOfService: false,
  modes: null,
};

/** A query on the atlas without `modes` is of the time before there were road distances, when railways were used. */
const question: Reader<Pick<Scenario, 'question' | 'earlier'>> = (spot) => {
  const { node } = spot;
  const missing = node.kind === 'object' ? Object.keys(LATER).filter((key) => !node.members.has(key)) : [];
  const fields = Object.fromEntries(Object.entries(FIELDS).filter(([key]) => !missing.includes(key)));
  const query = { ...LATER, ...object<PathQuery>(fields as typeof FIELDS)(spot) };
  return { question: query, earlier: query.on === null && missing.includes('modes') ? query : null };
};

const readPart = object({
  question,
  closed: list(closable, MAX_CLOSED, (one) => one),
});

/** The network query and simulated closures. Results follow from them. */
export const scenarioPart: WorkspacePart = {
  id: 'scenario',
  version: 2,
  isPooled: false,
  watched: ({ network }) => [network?.question, network?.closed],
  collect: async (store) => {
    const { network } = store.getState();
    if (network === null || isBlankScenario(network)) return null;
    const { question, closed } = network;
    return { text: formatPart({ question, closed }), files: [] };
  },
  check: (text) => {
    const read = parsePart(text, readPart);
    if (!read.ok) return read;
    const scenario = { ...read.value.question, closed: read.value.closed };
    return ok({
      count: scenario.closed.length,
      needs: [],
      apply: async (store, how) => takeScenario(store, scenario, how),
    });
  },
  empty: (store) => {
    const { network } = store.getState();
    if (network !== null && !isBlankScenario(network)) takeScenario(store, FIRST_NETWORK, 'instead');
  },
};
