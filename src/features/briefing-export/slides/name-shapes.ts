/** Names and groups the shapes of a slide's map by their feature. */
import type { Atlas, AtlasRecord } from '../../../domain/atlas.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import type { DrawnPlace } from '../../../exporters/pptx/deck.ts';
import type { Origin } from '../../../exporters/pptx/read-drawing.ts';
import type { OwnerOf } from '../../../figure/pen.ts';
import { formatsOf } from '../../../i18n/format.ts';
import type { InterfaceLanguage } from '../../../i18n/languages.ts';
import { nameOf } from '../../../i18n/names.ts';
import type { Mark } from '../../../layers/drawing.ts';
import type { DeckT } from './deck-words.ts';

/** All legs of a route share one band, since overlapping translucent strips would darken. */
export function makeOwnerOf(atlas: Atlas): OwnerOf {
  return (mark: Mark) => {
    if (mark.feature === null) return '';
    const record = atlas.byId.get(mark.feature);
    if (mark.group === 'bands' && record?.kind === 'leg') {
      return record.properties.routes.join(' ') || mark.feature;
    }
    return mark.feature;
  };
}

export function makePlaceOf(
  atlas: Atlas,
  language: InterfaceLanguage,
  t: DeckT,
): (origin: Origin, text: string | null) => DrawnPlace {
  const named = (id: string) => {
    const record = atlas.byId.get(id as FeatureId);
    return record === undefined ? id : nameOf(record.properties, language);
  };
  const { comma } = formatsOf(language);
  const nameOfOwner = (owner: string) =>
    owner
      .split(' ')
      .filter((id) => id !== '')
      .map(named)
      .join(comma);
  const routeOf = (owner: string): string => {
    const record = atlas.byId.get(owner as FeatureId);
    const routes = record === undefined ? [] : routesOf(record);
    return routes.length === 0 ? t('deck.feeders') : t('deck.route', { name: routes.map(named).join(comma) });
  };
  return ({ layer, owner, part }, text) => {
    const own = nameOfOwner(owner ?? '');
    if (text !== null) return { groups: [t('deck.names')], name: text };
    switch (layer) {
      case 'names':
      case null:
        return { groups: [t('deck.ground')], name: t('deck.ground') };
      case 'slot-areas':
        return { groups: [t('deck.areas')], name: own };
      case 'slot-bands':
        return { groups: [t('deck.bands')], name: t('deck.band', { name: own }) };
      case 'slot-lines': {
        const route = routeOf(owner ?? '');
        const groups = [t('deck.routes'), part === 'casing' ? t('deck.casings') : route];
        const name = own === '' ? route : t('deck.line', { route, name: own });
        if (part === 'casing') return { groups, name: t('deck.casing', { name }) };
        return { groups, name: part === 'sign' ? t('deck.direction', { name }) : name };
      }
      case 'slot-points':
        return { groups: [t('deck.symbols'), own], name: own };
      case 'city-dot':
      case 'capital-dot':
        return { groups: [t('deck.towns')], name: t('deck.towns') };
      default:
        return placeOfGround(layer, own, t);
    }
  };
}

function placeOfGround(layer: string, own: string, t: DeckT): DrawnPlace {
  const water = [t('deck.water')];
  if (layer.startsWith('sea')) return { groups: [t('deck.ground')], name: t('deck.sea') };
  if (layer.startsWith('land')) return { groups: [t('deck.ground')], name: t('deck.land') };
  if (layer.startsWith('river')) return { groups: water, name: t('deck.rivers') };
  if (layer.startsWith('lake')) return { groups: water, name: t('deck.lakes') };
  if (layer.startsWith('coast')) return { groups: water, name: t('deck.coast') };
  return { groups: water, name: own === '' ? t('deck.boundaries') : own };
}

function routesOf(record: AtlasRecord): readonly string[] {
  if (record.kind === 'leg') return record.properties.routes;
  return record.kind === 'route' || record.kind === 'branch' ? [record.id] : [];
}
