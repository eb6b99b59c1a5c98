import type { Port } from '../../domain/atlas.ts';
import { code, countries, english, type Field, feature } from './field.ts';

export const PORT_FIELDS: readonly Field<Port>[] = [
  {
    id: 'kind',
    label: 'panel.port.kind',
    value: ({ kind, sources }, { t }) => ({ text: t(`panel.portKind.${kind}`), sources }),
    isShort: true,
  },
  { id: 'in', label: 'panel.node.in', value: ({ country }, context) => countries([country], context) },
  { id: 'water', label: 'panel.port.water', value: ({ water }) => english(water) },
  {
    id: 'traffic',
    label: 'panel.port.traffic',
    value: ({ traffic }, { t }) =>
      traffic.length === 0 ? { text: t('panel.unknown') } : english(traffic.join(', ')),
  },
  { id: 'unlocode', label: 'panel.port.unlocode', value: ({ unlocode }) => code(unlocode) },
  {
    id: 'world-port-index',
    label: 'panel.port.worldPortIndex',
    value: ({ worldPortIndex }) => code(worldPortIndex),
  },
  { id: 'node', label: 'panel.port.node', value: ({ node }, context) => feature(node, context) },
];
