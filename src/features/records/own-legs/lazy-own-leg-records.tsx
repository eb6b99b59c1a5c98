import type { ComponentProps } from 'react';
import { useAppState } from '../../../ui/ui-context.tsx';
import { useLazyComponent } from '../../../ui/use-lazy-component.ts';
import { selectOwnNetwork } from '../../network/state/own-network.ts';

const load = () => import('./own-leg-records.tsx');
type Props = ComponentProps<Awaited<ReturnType<typeof load>>['default']>;

/** Nothing without a network of the user in use. */
export function LazyOwnLegRecords(props: Props) {
  const isInUse = useAppState((state) => selectOwnNetwork(state) !== null);
  return isInUse && <Loaded {...props} />;
}

function Loaded(props: Props) {
  const OwnLegRecords = useLazyComponent(load);
  return OwnLegRecords && <OwnLegRecords {...props} />;
}
