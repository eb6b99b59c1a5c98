/**
 * On the globe, turns flat icons the right way round. deck.gl lays them into the ground by axes that point west and south there (its own comment in
 * `project_position` turns back by hand), so that each sign of direction would say the opposite.
 */
import { LayerExtension } from '@deck.gl/core';

export class GlobeSignsExtension extends LayerExtension {
  static override extensionName = 'GlobeSignsExtension';

  override getShaders(): { inject: Record<string, string> } {
    return {
      inject: {
        'vs:DECKGL_FILTER_SIZE': `
  if (project.projectionMode == PROJECTION_MODE_GLOBE) size.xy = -size.xy;
`,
      },
    };
  }
}
