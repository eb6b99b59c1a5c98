import type { NetworkFileReason } from '../../../importers/network/network-fault.ts';
import { isolate } from '../../../lib/isolate.ts';
import type { useFormat } from '../../../ui/ui-context.tsx';
import type { TranslateOwnNetwork } from './own-network-words.ts';

/** Field name, the same in all languages. */
const COUNTRIES = isolate('countries');

/** Describes a fault and what to do. */
export function describeFault(
  reason: NetworkFileReason,
  t: TranslateOwnNetwork,
  format: ReturnType<typeof useFormat>,
): string {
  switch (reason.code) {
    case 'too-large':
      return t('ownNetwork.fault.too-large', { limit: format.number(reason.limitMb) });
    case 'not-json': {
      const { line, column, found } = reason.fault;
      return t('ownNetwork.fault.not-json', {
        line: format.number(line),
        column: format.number(column),
        found: isolate(found),
      });
    }
    case 'too-many':
    case 'full':
      return t(`ownNetwork.fault.${reason.code}`, { limit: format.number(reason.limit) });
    case 'none':
      return t(`ownNetwork.fault.none.${reason.of}`);
    case 'field':
      return t('ownNetwork.fault.field', { field: isolate(reason.field), wanted: isolate(reason.wanted) });
    case 'unknown-field':
      return t('ownNetwork.fault.unknown-field', { field: isolate(reason.field) });
    case 'text':
      return t('ownNetwork.fault.text', { field: isolate(reason.field), limit: format.number(reason.limit) });
    case 'id-differs':
      return t('ownNetwork.fault.id-differs', { id: isolate(reason.featureId) });
    case 'not-there':
      return t('ownNetwork.fault.not-there', { field: isolate(reason.field), id: isolate(reason.named) });
    case 'off-node':
      return t('ownNetwork.fault.off-node', { id: isolate(reason.node) });
    case 'neither-side':
      return t('ownNetwork.fault.neither-side', { id: isolate(reason.node), field: COUNTRIES });
    case 'tier-of-node':
      return t('ownNetwork.fault.tier-of-node', { id: isolate(reason.leg) });
    case 'place-elsewhere':
      return t('ownNetwork.fault.place-elsewhere', { id: isolate(reason.place) });
    case 'detour':
      return t('ownNetwork.fault.detour', {
        km: format.km(reason.km),
        straight: format.km(reason.straightKm),
      });
    case 'apart': {
      const count = format.number(reason.others + 1);
      return reason.isCore
        ? t('ownNetwork.fault.apart.core', { count })
        : t('ownNetwork.fault.apart', { count });
    }
    case 'country-count':
      return t('ownNetwork.fault.country-count', {
        count: format.number(reason.count),
        due: format.number(reason.due),
        field: COUNTRIES,
      });
    case 'no-such-country':
      return t('ownNetwork.fault.no-such-country', { country: isolate(reason.country) });
    case 'outside-country':
      return t('ownNetwork.fault.outside-country', {
        km: format.km(reason.km),
        country: isolate(reason.country),
      });
    case 'land-leg-at-sea':
      return t('ownNetwork.fault.land-leg-at-sea', { km: format.km(reason.km) });
    case 'sea-leg-on-land':
      return t('ownNetwork.fault.sea-leg-on-land', {
        km: format.km(reason.km),
        at: isolate(reason.at.map((value) => value.toFixed(2)).join(', ')),
      });
    case 'twice':
      return t('ownNetwork.fault.twice', { value: isolate(reason.value) });
    default:
      return t(`ownNetwork.fault.${reason.code}`);
  }
}
