import { isFeatureId, type NodeId } from '../../../domain/ids.ts';
import {
  type JunctionJoin,
  MAX_OWN_NETWORKS,
  type NetworkFile,
  type OwnNetwork,
  ownId,
  writtenId,
} from '../../../domain/own-network.ts';
import { formatNetworkFile } from '../../../exporters/network-file.ts';
import { readSavedNetwork } from '../../../importers/network/load-network.ts';
import { MAX_FEATURES } from '../../../importers/network/read-network-files.ts';
import { list, object, orNull, type Reader, refuse, text } from '../../../lib/check-json.ts';
import { plainValue } from '../../../lib/read-json.ts';
import { ok } from '../../../lib/result.ts';
import { addToSteps, changeList } from '../../../state/saved-list.ts';
import { atMost, formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { OWN_NETWORKS } from './own-network.ts';

const file: Reader<NetworkFile> = (spot) =>
  readSavedNetwork(JSON.stringify(plainValue(spot.node))) ?? refuse(spot, 'not-allowed');

const idText = text({ max: 140, pattern: /^node:/ });

const node: Reader<NodeId> = (spot) => {
  const id = idText(spot);
  return isFeatureId(id) ? (id as NodeId) : refuse(spot, 'not-allowed');
};

interface SavedNetwork {
  readonly id: string;
  readonly file: NetworkFile;
  /** With the ids of the user's file. Missing if the user decided nothing, and in version 1. */
  readonly joins?: readonly JunctionJoin[];
}

const readPart = list(
  object<SavedNetwork>(
    {
      id: text({ max: 36, pattern: /^[0-9a-f-]{36}$/ }),
      file,
      joins: list(object<JunctionJoin>({ own: node, atlas: orNull(node) }), MAX_FEATURES, ({ own }) => own),
    },
    ['joins'],
  ),
  MAX_OWN_NETWORKS,
  ({ id }) => id,
);

/** The user's networks, each as its saved GeoJSON. */
export const networksPart: WorkspacePart = {
  id: 'networks',
  version: 2,
  isPooled: false,
  watched: ({ ownNetworks }) => [ownNetworks],
  collect: async (store) => {
    const { ownNetworks } = store.getState();
    if (ownNetworks.length === 0) return null;
    const values = ownNetworks.map((one) => ({
      id: one.id,
      file: JSON.parse(formatNetworkFile(one)) as unknown,
      ...(one.joins.length > 0 && {
        joins: one.joins.map(({ own, atlas }) => ({ own: writtenId(own), atlas })),
      }),
    }));
    return { text: formatPart(values), files: [] };
  },
  check: (part) => {
    const read = parsePart(part, readPart);
    if (!read.ok) return read;
    const networks = read.value.map(
      ({ id, file: network, joins = [] }): OwnNetwork => ({
        ...network,
        id,
        joins: joins.map(({ own, atlas }) => ({ own: ownId(own), atlas })),
      }),
    );
    return ok({
      count: networks.length,
      needs: [],
      apply: async (store, how) => {
        const { ownNetworks } = store.getState();
        const fresh = networks.filter(({ id }) => !ownNetworks.some((one) => one.id === id));
        if (how === 'again') addToSteps(store, OWN_NETWORKS, fresh);
        else if (how === 'instead') changeList(store, OWN_NETWORKS, networks);
        else changeList(store, OWN_NETWORKS, atMost(MAX_OWN_NETWORKS, [...ownNetworks, ...fresh]));
      },
    });
  },
  empty: (store) => {
    if (store.getState().ownNetworks.length > 0) changeList(store, OWN_NETWORKS, []);
  },
};
