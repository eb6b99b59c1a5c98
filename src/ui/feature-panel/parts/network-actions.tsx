import type { AtlasRecord } from '../../../domain/atlas.ts';
import { isClosable } from '../../../domain/closure.ts';
import { askFrom } from '../../../state/commands/network/ask-network.ts';
import { declareClosed } from '../../../state/commands/network/declare-closed.ts';
import type { QueryEnd } from '../../../state/network.ts';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useAppStore, useScene, useT } from '../../ui-context.tsx';

/** Network queries for a feature; hidden in “brief only”, which has no network. */
export function NetworkActions({ record }: { readonly record: AtlasRecord }) {
  const t = useT();
  const store = useAppStore();
  const isHidden = useScene((scene) => scene.briefOnly);
  const { id } = record;
  const end = endOf(record);
  if (isHidden) return null;
  return (
    <>
      {end !== null && (
        <button type="button" className="text-button" onClick={() => askFrom(store, end)}>
          <InterfaceIcon id="network" sizePx={16} />
          {t('panel.pathsFrom')}
        </button>
      )}
      {isClosable(id) && (
        <button type="button" className="text-button" onClick={() => declareClosed(store, id)}>
          <InterfaceIcon id="no-entry" sizePx={16} />
          {t('panel.closeInScenario')}
        </button>
      )}
    </>
  );
}

function endOf(record: AtlasRecord): QueryEnd | null {
  switch (record.kind) {
    case 'node':
    case 'jurisdiction':
      return { kind: 'feature', id: record.properties.id };
    case 'port':
      return record.properties.node === undefined ? null : { kind: 'feature', id: record.properties.id };
    case 'crossing':
      return record.properties.node === undefined ? null : { kind: 'feature', id: record.properties.node };
    default:
      return null;
  }
}
