/** The view of a feature's page: that of its briefing, reduced. */
import type { AtlasRecord } from '../domain/atlas.ts';
import type { Chapter } from '../domain/story.ts';
import { fitBounds } from '../lib/mercator.ts';
import { HOME_BOUNDS, HOME_PADDING_PX } from '../scene/defaults.ts';

/**
 * A route or a market is drawn alone; a jurisdiction with everything that crosses it. A market is shown in
 * the region, however far it reaches; if it has no lines, by the evidence for each jurisdiction.
 */
export function chapterOfFeature(opening: Chapter, record: AtlasRecord): Chapter {
  const { scene: query, size } = opening;
  const scene = new URLSearchParams(query);
  const name = record.id.slice(record.id.indexOf(':') + 1);
  if (record.kind === 'route') {
    scene.set('routes', name);
    scene.set('feeders', 'no');
  }
  if (record.kind === 'market') {
    scene.set('markets', name);
    if (record.properties.legs.length === 0) scene.set('layers', 'jurisdictions,borders,market-presence');
    const { lng, lat, zoom } = fitBounds(HOME_BOUNDS, { ...size, padding: HOME_PADDING_PX });
    scene.set('lng', lng.toFixed(3));
    scene.set('lat', lat.toFixed(3));
    scene.set('zoom', zoom.toFixed(2));
  }
  return { ...opening, scene: scene.toString() };
}
