/** Fields of nodes, legs and routes. */
import type { Leg, NetworkNode, Route } from '../../domain/atlas.ts';
import { describeStatus } from '../describe-status.ts';
import { countries, english, type Field, feature } from './field.ts';

export const NODE_FIELDS: readonly Field<NetworkNode>[] = [
  {
    id: 'kind',
    label: 'panel.node.kind',
    value: ({ kind }, { t }) => ({ text: t(`panel.nodeKind.${kind}`) }),
  },
  {
    id: 'in',
    label: 'panel.node.in',
    value: ({ countries: codes }, context) =>
      codes.length === 0 ? { text: context.t('panel.node.atSea') } : countries(codes, context),
  },
  {
    id: 'stands-for',
    label: 'panel.node.standsFor',
    value: ({ port, crossing }, context) => feature(port ?? crossing, context),
  },
];

export const LEG_FIELDS: readonly Field<Leg>[] = [
  { id: 'from', label: 'panel.leg.from', value: ({ from }, context) => feature(from, context) },
  { id: 'to', label: 'panel.leg.to', value: ({ to }, context) => feature(to, context) },
  {
    id: 'mode',
    label: 'panel.leg.mode',
    value: ({ mode }, { t }) => ({ text: t(`panel.mode.${mode}`) }),
    isShort: true,
  },
  {
    id: 'status',
    label: 'panel.status',
    value: ({ status }, { t, format }) =>
      status === undefined
        ? null
        : { text: describeStatus(status, t, format), sources: status.sources, note: status.note },
    isShort: true,
  },
  { id: 'via', label: 'panel.leg.via', value: ({ via }) => (via === undefined ? null : english(via)) },
  {
    id: 'length',
    label: 'panel.leg.length',
    value: ({ lengthKm, basis }, { t, format }) => ({
      text: format.km(lengthKm),
      ...(basis === 'schematic' || basis === 'inferred' ? { caution: t('panel.leg.lengthWarning') } : {}),
    }),
  },
  {
    id: 'crosses',
    label: 'panel.leg.crosses',
    value: ({ countries: codes }, context) => countries(codes, context),
  },
];

export const ROUTE_FIELDS: readonly Field<Route>[] = [
  {
    id: 'touches',
    label: 'panel.route.touches',
    value: ({ jurisdictions, band }, { t, briefOnly }) => ({
      text: t('panel.route.jurisdictions', {
        count: ((briefOnly ? band?.jurisdictions : undefined) ?? jurisdictions).length,
      }),
    }),
  },
];
