/** Hides the far side of the globe: the depth buffer that deck.gl shares with MapLibre lacks the sphere. */
import { LayerExtension } from '@deck.gl/core';

export class HorizonExtension extends LayerExtension {
  static override extensionName = 'HorizonExtension';

  override getShaders(): { inject: Record<string, string> } {
    return {
      inject: {
        'vs:#decl': 'out float vHorizon;',
        // A point is visible if the eye is above the sphere's tangent plane there.
        'vs:#main-end': `
  vHorizon = 1.0;
  if (project.projectionMode == PROJECTION_MODE_GLOBE) {
    vHorizon = dot(geometry.position.xyz, project.cameraPosition - geometry.position.xyz);
  }
`,
        'fs:#decl': 'in float vHorizon;',
        'fs:#main-start': `
  if (vHorizon < 0.0) discard;
`,
      },
    };
  }
}
