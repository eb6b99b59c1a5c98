import type { NodeId } from '../../../domain/ids.ts';
import { useT, useVisible } from '../../../ui/ui-context.tsx';
import { Related } from './related.tsx';

/** Legs that meet at a node, or at the node of a port or crossing. */
export function LegsAtNode({ id }: { readonly id: NodeId | undefined }) {
  const t = useT();
  const visible = useVisible();
  const node = id === undefined ? undefined : visible.byId.get(id);
  if (node?.kind !== 'node') return null;
  return (
    <Related
      title={t('panel.node.legs')}
      ids={node.properties.legs}
      form="lines"
      empty={t('panel.node.noLegs')}
    />
  );
}
