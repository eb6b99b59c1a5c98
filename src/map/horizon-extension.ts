/** On the globe, hides what lies on the far side: the depth of the sphere is not in the buffer that deck.gl shares with MapLibre. */
import { LayerExtension } from '@deck.gl/core';

export class HorizonExtension extends LayerExtension {
  static override extensionName = 'HorizonExtension';

  override getShaders(): { inject: Record<string, string> } {
    return {
      inject: {
        'vs:#decl': 'out float vHorizon;',
        // A point of the sphere is seen when the eye stands above the plane that touches the sphere there.
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
