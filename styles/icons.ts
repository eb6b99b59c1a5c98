/**
 * All icons as path data on a 24 × 24 grid, drawn for this project. One source for map sprites, SVG figures,
 * legend and interface.
 *
 * The glyph is inside its ground (`GROUND_PATHS`), at least 3 units from its edge; with ground `none` it
 * fills the grid. Strokes are at least 1.6 units: one pixel at 16 px. Silhouettes (ground, then mass)
 * distinguish icons, because size and colour fail in print.
 */
export type IconId =
  | 'port-sea'
  | 'port-river'
  | 'find'
  | 'find-hatched'
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
  | 'closed'
  | 'suspended'
  | 'seasonal'
  | 'marked'
  | 'market-drugs'
  | 'market-arms'
  | 'market-counterfeit'
  | 'market-waste'
  | 'market-people'
  | 'market-cybercrime';

export type IconGround = 'circle' | 'square' | 'diamond' | 'none' | 'hexagon' | 'triangle';

export interface Icon {
  /** Path data, even-odd filled. */
  readonly path: string;
  /** Ground shape behind the glyph, which distinguishes icons in greyscale. */
  readonly ground: IconGround;
}

/** Outline of each ground, 1 unit inside the grid so that a 2 unit stroke fits; `null` for no ground. */
export const GROUND_PATHS: Record<IconGround, string | null> = {
  none: null,
  circle: 'M12 1A11 11 0 1 1 12 23A11 11 0 1 1 12 1Z',
  square:
    'M4.5 2.5H19.5A2 2 0 0 1 21.5 4.5V19.5A2 2 0 0 1 19.5 21.5H4.5A2 2 0 0 1 2.5 19.5V4.5A2 2 0 0 1 4.5 2.5Z',
  diamond: 'M12 0.8L23.2 12L12 23.2L0.8 12Z',
  hexagon: 'M6.5 2H17.5L23 12L17.5 22H6.5L1 12Z',
  triangle: 'M12 1.2L23.4 21.6H0.6Z',
};

/** Ring, shank, stock and the two arms in one outline, moved down by `dy`. */
const ANCHOR =
  'M12 4.2A2.3 2.3 0 1 1 12 8.8A2.3 2.3 0 1 1 12 4.2ZM12 5.6A0.9 0.9 0 1 0 12 7.4A0.9 0.9 0 1 0 12 5.6Z' +
  'M11 8.7H13V9.7H15.8V11.5H13V17C14.7 16.6 15.9 15.5 16.4 14.1L15 14.3L17.6 11.4L19.2 15L18.1 14.5C17.3 17.3 15 19.2 12 19.2C9 19.2 6.7 17.3 5.9 14.5L4.8 15L6.4 11.4L9 14.3L7.6 14.1C8.1 15.5 9.3 16.6 11 17V11.5H8.2V9.7H11Z';

export const ICONS: Record<IconId, Icon> = {
  'port-sea': { ground: 'circle', path: ANCHOR },
  // The anchor smaller, over a wave.
  'port-river': {
    ground: 'hexagon',
    path:
      'M12 3.4A1.9 1.9 0 1 1 12 7.2A1.9 1.9 0 1 1 12 3.4ZM12 4.6A0.7 0.7 0 1 0 12 6A0.7 0.7 0 1 0 12 4.6Z' +
      'M11.1 7.1H12.9V8H15V9.6H12.9V12.6C14.1 12.3 14.8 11.7 15.1 10.8L17 11.4C16.3 13.4 14.5 14.6 12 14.6C9.5 14.6 7.7 13.4 7 11.4L8.9 10.8C9.2 11.7 9.9 12.3 11.1 12.6V9.6H9V8H11.1Z' +
      'M5 17.2C6.4 15.6 8.4 15.6 10 16.7C11.4 17.7 12.6 17.7 14 16.7C15.6 15.6 17.6 15.6 19 17.2L17.8 18.6C16.9 17.7 15.8 17.7 14.9 18.4C13 19.8 11 19.8 9.1 18.4C8.2 17.7 7.1 17.7 6.2 18.6Z',
  },
  // A disc with a dot at the place, which the sign of the port covers.
  find: { ground: 'circle', path: 'M12 11.4A0.6 0.6 0 1 1 12 12.6A0.6 0.6 0 1 1 12 11.4Z' },
  // Hatching, from edge to edge.
  'find-hatched': {
    ground: 'circle',
    path: 'M2 10L10 2H13L2 13ZM3 16L16 3L17 5L5 17ZM7 19L19 7L21 8L8 21ZM11 22L22 11V14L14 22Z',
  },
  // A road between its edges, interrupted by the bar of a border.
  'crossing-road': {
    ground: 'square',
    path: 'M6 5H8.4V9.4H6ZM15.6 5H18V9.4H15.6ZM11 5H13V8.2H11ZM5 10.6H19V13.4H5ZM6 14.6H8.4V19H6ZM15.6 14.6H18V19H15.6ZM11 15.8H13V19H11Z',
  },
  // Two rails and three sleepers.
  'crossing-rail': {
    ground: 'square',
    path: 'M8 5H10V6.6H14V5H16V6.6H18.6V8.6H16V11H18.6V13H16V15.4H18.6V17.4H16V19H14V17.4H10V19H8V17.4H5.4V15.4H8V13H5.4V11H8V8.6H5.4V6.6H8ZM10 8.6V11H14V8.6ZM10 13V15.4H14V13Z',
  },
  // A ferry from the side: deck house, hull, water.
  'crossing-ferry': {
    ground: 'square',
    path: 'M8 5.6H11V8H16V11H19.4L17.4 15.4H6.6L4.6 11H8ZM5 17C6.4 16.2 7.6 16.2 8.9 16.9C11 18 13 18 15.1 16.9C16.4 16.2 17.6 16.2 19 17V19C17.6 18.2 16.6 18.2 15.4 18.8C13.1 20 10.9 20 8.6 18.8C7.4 18.2 6.4 18.2 5 19Z',
  },
  // A diamond ring around a point: several legs meet here.
  'node-hub': {
    ground: 'none',
    path: 'M12 1.5L22.5 12L12 22.5L1.5 12ZM12 5L5 12L12 19L19 12ZM12 8.6L15.4 12L12 15.4L8.6 12Z',
  },
  'node-city': { ground: 'none', path: 'M12 6A6 6 0 1 1 12 18A6 6 0 1 1 12 6Z' },
  // A ring around a core.
  capital: {
    ground: 'none',
    path: 'M12 2A10 10 0 1 1 12 22A10 10 0 1 1 12 2ZM12 4.8A7.2 7.2 0 1 0 12 19.2A7.2 7.2 0 1 0 12 4.8ZM12 8A4 4 0 1 1 12 16A4 4 0 1 1 12 8Z',
  },
  // A dossier with its tab and two lines of writing.
  case: {
    ground: 'none',
    path: 'M2 5.5A1.5 1.5 0 0 1 3.5 4H9L11.4 6.5H20.5A1.5 1.5 0 0 1 22 8V19A1.5 1.5 0 0 1 20.5 20.5H3.5A1.5 1.5 0 0 1 2 19ZM6 10.2V12.2H18V10.2ZM6 14.6V16.6H14V14.6Z',
  },
  // Pediment, four pillars, steps.
  institution: {
    ground: 'none',
    path: 'M12 2L22.5 8V10H1.5V8ZM3.6 11.2H6.4V18H3.6ZM8.3 11.2H11.1V18H8.3ZM12.9 11.2H15.7V18H12.9ZM17.6 11.2H20.4V18H17.6ZM1.5 19.2H22.5V22H1.5Z',
  },
  // Three points held together: an organisation, not a person.
  group: {
    ground: 'hexagon',
    path: 'M12 4.6A2.7 2.7 0 0 1 13.2 9.72L14.9 13.02A2.7 2.7 0 1 1 13.96 16.7H10.04A2.7 2.7 0 1 1 9.1 13.02L10.8 9.72A2.7 2.7 0 0 1 12 4.6ZM12 10.9L10.6 13.7A2.7 2.7 0 0 1 10.1 14.9H13.9A2.7 2.7 0 0 1 13.4 13.7Z',
  },
  // The hands of a clock.
  event: {
    ground: 'diamond',
    path: 'M12 5.6A6.4 6.4 0 1 1 12 18.4A6.4 6.4 0 1 1 12 5.6ZM11.1 7.8V13H15.6V11.2H12.9V7.8Z',
  },
  // Corners of a frame around an extent.
  region: {
    ground: 'none',
    path: 'M2 2H9V4.6H4.6V9H2ZM15 2H22V9H19.4V4.6H15ZM19.4 15H22V22H15V19.4H19.4ZM2 15H4.6V19.4H9V22H2ZM12 8.5A3.5 3.5 0 1 1 12 15.5A3.5 3.5 0 1 1 12 8.5Z',
  },
  // A globe with its grid: a place out in the world.
  external: {
    ground: 'none',
    path: 'M12 1.5A10.5 10.5 0 1 1 12 22.5A10.5 10.5 0 1 1 12 1.5ZM11 4.4C9.6 5.4 8.5 7.1 8 9.2H11ZM13 4.4V9.2H16C15.5 7.1 14.4 5.4 13 4.4ZM8.3 4.9C6.5 5.8 5.1 7.3 4.4 9.2H6.1C6.5 7.5 7.3 6 8.3 4.9ZM15.7 4.9C16.7 6 17.5 7.5 17.9 9.2H19.6C18.9 7.3 17.5 5.8 15.7 4.9ZM3.8 11.2C3.7 11.9 3.7 12.6 3.9 13.4H5.8C5.7 12.6 5.7 11.9 5.7 11.2ZM7.6 11.2C7.6 11.9 7.6 12.6 7.7 13.4H11V11.2ZM13 11.2V13.4H16.3C16.4 12.6 16.4 11.9 16.4 11.2ZM18.3 11.2C18.3 11.9 18.3 12.6 18.2 13.4H20.1C20.3 12.6 20.3 11.9 20.2 11.2ZM4.6 15.4C5.4 17 6.7 18.3 8.3 19.1C7.3 18.1 6.6 16.8 6.2 15.4ZM8.2 15.4C8.8 17.2 9.8 18.7 11 19.6V15.4ZM13 15.4V19.6C14.2 18.7 15.2 17.2 15.8 15.4ZM17.8 15.4C17.4 16.8 16.7 18.1 15.7 19.1C17.3 18.3 18.6 17 19.4 15.4Z',
  },
  // A cross, corner to corner: a simulated closure.
  closed: {
    ground: 'circle',
    path: 'M7.6 5.5L12 9.9L16.4 5.5L18.5 7.6L14.1 12L18.5 16.4L16.4 18.5L12 14.1L7.6 18.5L5.5 16.4L9.9 12L5.5 7.6Z',
  },
  // Two bars, as on a pause key.
  suspended: {
    ground: 'hexagon',
    path: 'M6.2 5.5H10.6V18.5H6.2ZM13.4 5.5H17.8V18.5H13.4Z',
  },
  // A sun: a disc with eight rays.
  seasonal: {
    ground: 'circle',
    path: 'M12 8.4A3.6 3.6 0 1 1 12 15.6A3.6 3.6 0 1 1 12 8.4ZM11.2 4H12.8V6.8H11.2ZM11.2 17.2H12.8V20H11.2ZM4 11.2H6.8V12.8H4ZM17.2 11.2H20V12.8H17.2ZM6.9 5.8L8.9 7.8L7.8 8.9L5.8 6.9ZM16.2 15.1L18.2 17.1L17.1 18.2L15.1 16.2ZM17.1 5.8L18.2 6.9L16.2 8.9L15.1 7.8ZM7.8 15.1L8.9 16.2L6.9 18.2L5.8 17.1Z',
  },
  // An open ring around the marked feature, which stays visible.
  marked: {
    ground: 'none',
    path: 'M12 0.8A11.2 11.2 0 1 1 12 23.2A11.2 11.2 0 1 1 12 0.8ZM12 3.8A8.2 8.2 0 1 0 12 20.2A8.2 8.2 0 1 0 12 3.8Z',
  },
  // A capsule in two halves.
  'market-drugs': {
    ground: 'hexagon',
    path: 'M15.3 5.9A3.7 3.7 0 0 1 18 12.2L12.2 18A3.7 3.7 0 0 1 5.9 15.3A3.7 3.7 0 0 1 7 12.7L12.7 7A3.7 3.7 0 0 1 15.3 5.9ZM10.9 11.2L13.7 14L16.7 11A1.9 1.9 0 0 0 13.9 8.2Z',
  },
  // An upright cartridge: bullet, case, rim.
  'market-arms': {
    ground: 'diamond',
    path: 'M12 4.4C13.8 5.9 14.6 7.8 14.6 9.6H9.4C9.4 7.8 10.2 5.9 12 4.4ZM9.4 10.7H14.6V15.4H9.4ZM8.8 16.5H15.2V18.3H8.8Z',
  },
  // An original and its copy.
  'market-counterfeit': {
    ground: 'square',
    path: 'M5.4 5.4H14.6V8H12.6V7.4H7.4V12.6H8V14.6H5.4ZM9.4 9.4H18.6V18.6H9.4Z',
  },
  // A drum with two hoops.
  'market-waste': {
    ground: 'triangle',
    path: 'M8.6 9.4H15.4V11.2H14.8V13.4H15.4V15.2H14.8V17.2H15.4V19H8.6V17.2H9.2V15.2H8.6V13.4H9.2V11.2H8.6Z',
  },
  // Two figures side by side, upright and at rest: neither chased nor alarming.
  'market-people': {
    ground: 'circle',
    path: 'M9 5.2A2.3 2.3 0 1 1 9 9.8A2.3 2.3 0 1 1 9 5.2ZM4.9 18.4V14.6A4.1 4.1 0 0 1 13.1 14.6V18.4ZM15.6 6.8A2 2 0 1 1 15.6 10.8A2 2 0 1 1 15.6 6.8ZM14.6 18.4V14.6C14.6 13.4 14.2 12.5 13.7 11.9A3.7 3.7 0 0 1 19.2 15.2V18.4Z',
  },
  // A screen on its foot, with a prompt.
  'market-cybercrime': {
    ground: 'none',
    path: 'M3 3H21A1.5 1.5 0 0 1 22.5 4.5V16A1.5 1.5 0 0 1 21 17.5H14.5V19.5H17.5V21.5H6.5V19.5H9.5V17.5H3A1.5 1.5 0 0 1 1.5 16V4.5A1.5 1.5 0 0 1 3 3ZM5 6.9L8.4 10.2L5 13.5L6.5 15L11.3 10.2L6.5 5.4ZM12 13V15H18.5V13Z',
  },
};
