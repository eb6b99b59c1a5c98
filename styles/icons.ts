/**
 * Every icon as path data on a 24 × 24 grid, drawn by us. One source for map sprites, SVG figures, legend and interface.
 */
export type IconId =
  | 'port-sea'
  | 'port-river'
  | 'crossing-road'
  | 'crossing-rail'
  | 'crossing-ferry'
  | 'node-hub'
  | 'node-city'
  | 'capital'
  | 'case'
  | 'institution'
  | 'group'
  | 'event'
  | 'region'
  | 'external'
  | 'market-drugs'
  | 'market-arms'
  | 'market-counterfeit'
  | 'market-waste'
  | 'market-people'
  | 'market-cybercrime';

export interface Icon {
  /** Path data, even-odd filled. */
  readonly path: string;
  /** Silhouette that keeps icons apart in greyscale: ground shape behind the glyph. */
  readonly ground: 'circle' | 'square' | 'diamond' | 'none' | 'hexagon' | 'triangle';
}
