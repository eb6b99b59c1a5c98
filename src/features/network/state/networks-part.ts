import { MAX_OWN_NETWORKS, type OwnNetwork } from '../../../domain/own-network.ts';
import { formatNetworkFile } from '../../../exporters/network-file.ts';
import { readSavedNetwork } from '../../../importers/network/load-network.ts';
import { list, object, type Reader, refuse, text } from '../../../lib/check-json.ts';
import { plainValue } from '../../../lib/read-json.ts';
import { ok } from '../../../lib/result.ts';
import { addToSteps, changeList } from '../../../state/saved-list.ts';
import { atMost, formatPart, parsePart } from '../../workspace/state/part-json.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { OWN_NETWORKS } from './own-network.ts';

const file: Reader<Omit<OwnNetwork, 'id'>> = (spot) =>
  readSavedNetwork(JSON.stringify(plainValue(spot.node))) ?? refuse(spot, 'not-allowed');

const readPart = list(
  object<{ id: string; file: Omit<OwnNetwork, 'id'> }>({
    id: text({ max: 36, pattern: /^[0-9a-f-]{36}$/ }),
    file,
  }),
  MAX_OWN_NETWORKS,
  ({ id }) => id,
);

/** The user's networks, each as its saved GeoJSON. */
export const networksPart: WorkspacePart = {
  id: 'networks',
  version: 1,
  isPooled: false,
  watched: ({ ownNetworks }) => [ownNetworks],
  collect: async (store) => {
    const { ownNetworks } = store.getState();
    if (ownNetworks.length === 0) return null;
    const values = ownNetworks.map((one) => ({
      id: one.id,
      file: JSON.parse(formatNetworkFile(one)) as unknown,
    }));
    return { text: formatPart(values), files: [] };
  },
  check: (part) => {
    const read = parsePart(part, readPart);
    if (!read.ok) return read;
    const networks = read.value.map(({ id, file: network }): OwnNetwork => ({ ...network, id }));
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
