/**
 * Writes a user's network as GeoJSON (RFC 7946): nodes as points, then legs as lines, with the fields and ids
 * of the user's file.
 */
import { type NetworkFile, writtenId } from '../domain/own-network.ts';

export function formatNetworkFile({ name, nodes, legs, inland }: NetworkFile): string {
  const features = [
    ...nodes.features.map(({ properties: { legs: _, ...properties }, geometry }) => ({
      properties,
      geometry,
    })),
    ...legs.features.map(({ properties: { from, to, ...properties }, geometry }) => ({
      properties: {
        ...properties,
        from: writtenId(from),
        to: writtenId(to),
        ...(inland.includes(properties.id) ? { inland: true } : {}),
      },
      geometry,
    })),
  ].map(({ properties, geometry }) => {
    const id = writtenId(properties.id);
    return JSON.stringify({ type: 'Feature', id, properties: { ...properties, id }, geometry });
  });
  // One line per feature: indentation could make the file too long to import again.
  const head = JSON.stringify({ type: 'FeatureCollection', name }).slice(0, -1);
  return `${head},"features":[\n${features.join(',\n')}\n]}\n`;
}
