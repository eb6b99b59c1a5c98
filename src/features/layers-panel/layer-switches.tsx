import type { MessageKey } from '../../i18n/messages.ts';
import { LAYERS } from '../../layers/index.ts';
import type { LayerDefinition } from '../../layers/layer.ts';
import type { LegendEntry } from '../../layers/legend.ts';
import type { LayerId } from '../../scene/scene.ts';
import { toggleLayer } from '../../state/commands/filter-atlas.ts';
import { announce } from '../../state/commands/notify.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import type { Dialog } from '../../state/session.ts';
import { LegendList } from '../../ui/legend/legend-list.tsx';
import { useLegend } from '../../ui/legend/use-legend.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { Switch } from '../../ui/primitives/switch.tsx';
import { useAppStore, useScene, useT } from '../../ui/ui-context.tsx';

/** Layer switches, each with the legend of what it draws in the present view. */
export default function LayerSwitches() {
  const t = useT();
  const legend = useLegend();
  return (
    <Section title={t('filters.layers')} level={2}>
      <ul className="filter-list layer-list">
        {LAYERS.map((layer) => (
          <LayerRow
            key={layer.id}
            layer={layer}
            entries={legend.find(({ id }) => id === layer.id)?.entries ?? []}
          />
        ))}
      </ul>
      <LegendList entries={legend.find(({ id }) => id === 'view')?.entries ?? []} title={t('legend.view')} />
    </Section>
  );
}

/** Links to more information on a layer. */
const MORE: Readonly<Partial<Record<LayerId, { readonly label: MessageKey; readonly dialog: Dialog }>>> = {
  'brief-coverage': { label: 'layer.brief-coverage.open', dialog: { kind: 'coverage' } },
};

interface RowProps {
  readonly layer: LayerDefinition;
  readonly entries: readonly LegendEntry[];
}

function LayerRow({ layer, entries }: RowProps) {
  const t = useT();
  const store = useAppStore();
  const scene = useScene((whole) => whole);
  const isOn = scene.layers.includes(layer.id);
  const reason = layer.unavailable({ scene });
  const isDrawn = isOn && reason === null;
  const toggle = (visible: boolean) => {
    const before = store.getState().scene.layers;
    toggleLayer(store, layer.id, visible);
    const { layers } = store.getState().scene;
    const replaced = LAYERS.find(({ id }) => id !== layer.id && before.includes(id) && !layers.includes(id));
    if (replaced !== undefined) announce(store, t('layer.replaces', { layer: t(replaced.title) }));
  };
  const more = MORE[layer.id];
  return (
    <li>
      <Switch
        label={t(layer.title)}
        note={t(layer.description)}
        unavailable={reason === null ? null : t(reason)}
        checked={isDrawn}
        onChange={toggle}
      />
      {more !== undefined && (
        <button type="button" className="link-button" onClick={() => openDialog(store, more.dialog)}>
          {t(more.label)}
        </button>
      )}
      <LegendList entries={entries} title={t('filters.legendOf', { name: t(layer.title) })} />
    </li>
  );
}
