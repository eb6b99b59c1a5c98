/** Effect of the selection on marks: selected and related features, and whether the rest is dimmed. */
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { isWithinMarket } from '../scene/market-filter.ts';
import type { Scene } from '../scene/scene.ts';
import type { Emphasis } from './drawing.ts';
import { membersOf } from './members.ts';

export interface SelectionFocus {
  readonly selected: FeatureId | null;
  readonly related: ReadonlySet<FeatureId>;
  /** Whether unrelated legs are dimmed. */
  readonly dimsLegs: boolean;
}

const NO_FOCUS: SelectionFocus = { selected: null, related: new Set(), dimsLegs: false };
const cache = new WeakMap<Atlas, { readonly selection: FeatureId | null; readonly focus: SelectionFocus }>();

/**
 * Returns the focus of a scene's selection, cached for an atlas's last selection because every layer uses it.
 */
export function deriveFocus(atlas: Atlas, scene: Pick<Scene, 'selection'>): SelectionFocus {
  const kept = cache.get(atlas);
  if (kept !== undefined && kept.selection === scene.selection) return kept.focus;
  const record = scene.selection === null ? undefined : atlas.byId.get(scene.selection);
  const focus = record === undefined ? NO_FOCUS : focusOf(atlas, record);
  cache.set(atlas, { selection: scene.selection, focus });
  return focus;
}

function focusOf(atlas: Atlas, record: AtlasRecord): SelectionFocus {
  const related = new Set<FeatureId>();
  const take = (ids: Iterable<string | undefined>) => {
    for (const id of ids) if (id !== undefined) related.add(id as FeatureId);
  };
  let dimsLegs = false;
  switch (record.kind) {
    case 'leg': {
      const branches = new Set<string>(record.properties.branches);
      for (const { properties } of atlas.legs.features) {
        if (properties.branches.some((branch) => branches.has(branch))) related.add(properties.id);
      }
      take([record.properties.from, record.properties.to]);
      dimsLegs = true;
      break;
    }
    case 'route':
    case 'branch':
      take(record.properties.legs);
      take(record.properties.branches);
      dimsLegs = true;
      break;
    case 'market':
      for (const { properties } of atlas.legs.features) {
        if (properties.markets.some(({ market }) => isWithinMarket(market, record.properties.id))) {
          related.add(properties.id);
        }
      }
      for (const { properties } of atlas.places.features) {
        const { id, kind, markets } = properties;
        if (kind === 'external' && markets.some((market) => isWithinMarket(market, record.id)))
          related.add(id);
      }
      take(record.properties.ports);
      dimsLegs = true;
      break;
    case 'node':
      take(record.properties.legs);
      take([record.properties.port, record.properties.crossing]);
      break;
    case 'port':
      take([record.properties.node]);
      break;
    case 'crossing':
      take([record.properties.node, record.properties.border]);
      break;
    case 'border':
      take(record.properties.crossings);
      break;
    case 'jurisdiction':
      break;
    case 'pillar':
    case 'thread':
      take(membersOf(record, atlas));
      dimsLegs = related.size > 0;
      break;
    default:
      take(record.properties.related);
  }
  related.delete(record.id);
  return { selected: record.id, related, dimsLegs };
}

export function emphasisOf(focus: SelectionFocus, feature: FeatureId): Emphasis {
  if (focus.selected === feature) return 'selected';
  return focus.related.has(feature) ? 'related' : 'none';
}

/**
 * Like {@link emphasisOf}, but legs and links are dimmed if another leg, a branch, route, market, pillar or
 * thread is selected.
 */
export function emphasisOfLeg(focus: SelectionFocus, leg: FeatureId): Emphasis {
  const emphasis = emphasisOf(focus, leg);
  return emphasis === 'none' && focus.dimsLegs ? 'dimmed' : emphasis;
}
