import type { DropTaker } from './drop-taker.ts';

/** Map files load as a network only in the network panel, otherwise as records. */
export const networkTaker: DropTaker = {
  id: 'network',
  takes: ({ file }, store) =>
    store.getState().session.rightPanel === 'network' && /\.(?:geo)?json$/i.test(file.name),
  takesSeveral: true,
  open: async (file, { store, t, others }) => {
    const { addOwnNetwork } = await import('../../state/commands/network/own-networks.ts');
    void addOwnNetwork(store, [file, ...others]);
    return store.getState().presentation === null ? null : t('drop.later', { name: file.name });
  },
};
