/**
 * Corrects flat icons on the globe. deck.gl's axes there point west and south (a comment in its
 * `project_position` mentions turning back by hand), so direction signs would be reversed.
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
