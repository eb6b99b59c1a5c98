import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas, Market } from '../domain/atlas.ts';
import type { JurisdictionId } from '../domain/ids.ts';
import { isUnscored } from '../domain/index-scores.ts';
import { isWithinMarket } from '../scene/market-filter.ts';
import type { FillMark, Mark } from './drawing.ts';
import { ALL_ZOOMS } from './drawing.ts';
import { deriveFocus, emphasisOf } from './emphasis.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';

/** Scores of the Organized Crime Index run from 1 to 10; six steps of 1.5. */
export const LOWEST_SCORE = 1;
export const SCORE_STEP = 1.5;

/** `null`: no published score, which is not low. `undefined`: no visible market is scored. */
type Score = number | null | undefined;

/** Returns the highest score among visible markets, or that of a selected market. */
export function deriveScores(atlas: Atlas, selection: string | null): Map<JurisdictionId, Score> {
  const shown = atlas.markets.filter(
    ({ id }) => !selection?.startsWith('market:') || isWithinMarket(id, selection),
  );
  const scores = new Map<JurisdictionId, Score>();
  for (const { properties } of atlas.jurisdictions.features) {
    scores.set(properties.id, scoreOf(shown, properties.id));
  }
  return scores;
}

function scoreOf(markets: readonly Market[], jurisdiction: JurisdictionId): Score {
  const scores = markets.flatMap((market) =>
    market.jurisdictions
      .filter((presence) => presence.jurisdiction === jurisdiction)
      .flatMap(({ index }) => index.map(({ score }) => score)),
  );
  if (scores.length > 0) return Math.max(...scores);
  return markets.some((market) => isUnscored(market, jurisdiction)) ? null : undefined;
}

function fillStyle(
  score: number | null,
  { sequence, map }: Tokens,
): Pick<FillMark, 'color' | 'opacity' | 'pattern'> {
  if (score === null) return { color: map.boundary, opacity: 1, pattern: 'hatch' };
  const step = Math.min(sequence.length - 1, Math.floor((score - LOWEST_SCORE) / SCORE_STEP));
  return { color: sequence[step] ?? sequence[0], opacity: 0.9, pattern: 'none' };
}

function draw({ atlas, scene, tokens }: LayerContext): readonly Mark[] {
  const focus = deriveFocus(atlas, scene);
  const scores = deriveScores(atlas, scene.selection);
  return atlas.jurisdictions.features.flatMap(({ properties, geometry }): FillMark[] => {
    const score = scores.get(properties.id);
    if (score === undefined) return [];
    return [
      {
        type: 'fill',
        feature: properties.id,
        group: 'areas',
        zoom: ALL_ZOOMS,
        emphasis: emphasisOf(focus, properties.id),
        geometry,
        ...fillStyle(score, tokens),
      },
    ];
  });
}

export const marketPresenceLayer: LayerDefinition = {
  id: 'market-presence',
  title: 'layer.market-presence.title',
  description: 'layer.market-presence.description',
  unavailable: ({ scene }) => (scene.briefOnly ? 'layer.unavailable.index' : null),
  draw,
};
