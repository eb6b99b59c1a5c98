import type { Port } from '../../domain/atlas.ts';
import { code, countries, english, type Field, feature } from './field.ts';

const KIND: Field<Port> = {
  label: 'panel.subkind',
  value: ({ kind, sources }, { t }) => ({ text: t(`panel.portKind.${kind}`), sources }),
};

export const PORT_FIELDS: readonly Field<Port>[] = [
  KIND,
  { label: 'panel.node.in', value: ({ country }, context) => countries([country], context) },
  { label: 'panel.port.water', value: ({ water }) => english(water) },
  {
    label: 'panel.port.traffic',
    value: ({ traffic }, { t }) =>
      traffic.length === 0 ? { text: t('panel.unknown') } : english(traffic.join(', ')),
  },
  { label: 'panel.port.unlocode', value: ({ unlocode }) => code(unlocode) },
  {
    label: 'panel.port.worldPortIndex',
    value: ({ worldPortIndex }) => code(worldPortIndex),
  },
  { label: 'panel.port.node', value: ({ node }, context) => feature(node, context) },
];

export const SHORT_PORT_FIELDS: readonly Field<Port>[] = [KIND];
