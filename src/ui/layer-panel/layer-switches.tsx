import { useMemo } from 'react';
import { LAYERS } from '../../layers/index.ts';
import type { LayerDefinition } from '../../layers/layer.ts';
import { LegendList } from '../legend/legend-list.tsx';
import { Section } from '../primitives/section.tsx';
import { Switch } from '../primitives/switch.tsx';
import { useCommands, useLegendContext, useScene, useT } from '../ui-context.tsx';

/** Layers and legend in one: each layer's switch, and under it what the map draws for it. */
export function LayerSwitches() {
  const t = useT();
  return (
    <Section title={t('filters.layers')} level={2}>
      <ul className="filter-list layer-list">
        {LAYERS.map((layer) => (
          <LayerRow key={layer.id} layer={layer} />
        ))}
      </ul>
    </Section>
  );
}

function LayerRow({ layer }: { readonly layer: LayerDefinition }) {
  const t = useT();
  const commands = useCommands();
  const context = useLegendContext();
  const isOn = useScene((scene) => scene.layers.includes(layer.id));
  const reason = layer.unavailable(context);
  const isDrawn = isOn && reason === null;
  const entries = useMemo(() => (isDrawn ? layer.legend(context) : []), [layer, context, isDrawn]);
  return (
    <li>
      <Switch
        label={t(layer.title)}
        note={t(layer.description)}
        unavailable={reason === null ? null : t(reason)}
        checked={isDrawn}
        onChange={(visible) => commands.toggleLayer(layer.id, visible)}
      />
      <LegendList entries={entries} title={t('filters.legendOf', { name: t(layer.title) })} />
    </li>
  );
}
