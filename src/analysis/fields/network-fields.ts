/** Fields of nodes, legs and routes. */
import type { Leg, NetworkNode, Route } from '../../domain/atlas.ts';
import { describeStatus } from '../describe-status.ts';
import { countries, english, type Field, feature } from './field.ts';

export const NODE_FIELDS: readonly Field<NetworkNode>[] = [
  {
    label: 'panel.subkind',
    value: ({ kind }, { t }) => ({ text: t(`panel.nodeKind.${kind}`) }),
  },
  {
    label: 'panel.node.in',
    value: ({ countries: codes }, context) =>
      codes.length === 0 ? { text: context.t('panel.node.atSea') } : countries(codes, context),
  },
  {
    label: 'panel.node.standsFor',
    value: ({ port, crossing }, context) => feature(port ?? crossing, context),
  },
];

const MODE: Field<Leg> = {
  label: 'panel.leg.mode',
  value: ({ mode }, { t }) => ({ text: t(`panel.mode.${mode}`) }),
};

const STATUS: Field<Leg> = {
  label: 'panel.status',
  value: ({ status }, { t, format }) =>
    status === undefined
      ? null
      : { text: describeStatus(status, t, format), sources: status.sources, note: status.note },
};

export const LEG_FIELDS: readonly Field<Leg>[] = [
  { label: 'panel.leg.from', value: ({ from }, context) => feature(from, context) },
  { label: 'panel.leg.to', value: ({ to }, context) => feature(to, context) },
  MODE,
  STATUS,
  { label: 'panel.leg.via', value: ({ via }) => (via === undefined ? null : english(via)) },
  {
    label: 'panel.leg.length',
    value: ({ lengthKm, basis }, { t, format }) => ({
      text: format.km(lengthKm),
      caution: basis === 'schematic' || basis === 'inferred' ? t('panel.leg.lengthWarning') : undefined,
    }),
  },
  {
    label: 'panel.leg.crosses',
    value: ({ countries: codes }, context) => countries(codes, context),
  },
];

export const SHORT_LEG_FIELDS: readonly Field<Leg>[] = [MODE, STATUS];

export const ROUTE_FIELDS: readonly Field<Route>[] = [
  {
    label: 'panel.route.touches',
    value: ({ jurisdictions, band }, { t, briefOnly }) => ({
      text: t('panel.route.jurisdictions', {
        count: ((briefOnly ? band?.jurisdictions : undefined) ?? jurisdictions).length,
      }),
    }),
  },
];
