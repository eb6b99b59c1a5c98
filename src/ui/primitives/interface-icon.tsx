import { rem } from './rem.ts';

/**
 * Interface icons (buttons, links), our own strokes on a 20 × 20 grid. Map icons are in `styles/icons.ts`.
 */
const PATHS = {
  bars: 'M3.5 16.5h13M5.5 16.5V10M10 16.5V4M14.5 16.5V7.5',
  compare: 'M3 4h5.5v12H3zM11.5 4H17v12h-5.5z',
  area: 'M4 6.5l7-3 5.5 5-2.5 7.5-8.5-1.5z',
  grid: 'M3.5 3.5h5.5v5.5H3.5zM11 3.5h5.5v5.5H11zM3.5 11h5.5v5.5H3.5zM11 11h5.5v5.5H11z',
  windows: 'M3 3.5h10.5v8H3zM6.5 11.5v5H17v-8h-3.5',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  expand: 'M8 3.5H3.5V8M3.8 3.8l4.7 4.7M12 16.5h4.5V12M16.2 16.2l-4.7-4.7M12 3.5h4.5V8M8 16.5H3.5V12',
  panels: 'M2.8 4.2h14.4v11.6H2.8zM7.2 4.2v11.6M12.8 4.2v11.6',
  frame: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M8 10h4M10 8v4',
  globe:
    'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM2.8 10h14.4M10 2.8c2.2 2 3.3 4.4 3.3 7.2s-1.1 5.2-3.3 7.2M10 2.8C7.8 4.8 6.7 7.2 6.7 10s1.1 5.2 3.3 7.2',
  north: 'M10 2.5l4.2 14.2L10 13.4l-4.2 3.3zM10 2.5v10.9',
  flat: 'M2.8 5.2l4.7-1.9 5 1.9 4.7-1.9v11.5l-4.7 1.9-5-1.9-4.7 1.9zM7.5 3.3v11.5M12.5 5.2v11.5',
  link: 'M8.3 11.7l3.4-3.4M9 5.8l1.9-1.9a3.67 3.67 0 0 1 5.2 5.2L14.2 11M11 14.2l-1.9 1.9a3.67 3.67 0 0 1-5.2-5.2L5.8 9',
  embed: 'M6.5 5.5L2.5 10l4 4.5M13.5 5.5l4 4.5-4 4.5M11.3 4.5l-2.6 11',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  print: 'M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z',
  search: 'M8.7 3.2a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.7 12.7l4.1 4.1',
  close: 'M5 5l10 10M15 5L5 15',
  help: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM7.9 8a2.15 2.15 0 1 1 3.3 1.8c-.8.5-1.2.9-1.2 1.9M10 14.1v.1',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9.2v4.6M10 6.3v.1',
  layers: 'M10 3L2.8 6.8 10 10.6l7.2-3.8zM3.3 10.3L10 13.8l6.7-3.5M3.3 13.6L10 17l6.7-3.4',
  'chevron-right': 'M7.5 4.5L13 10l-5.5 5.5',
  'chevron-left': 'M12.5 4.5L7 10l5.5 5.5',
  'chevron-down': 'M4.5 7.5L10 13l5.5-5.5',
  'chevron-up': 'M4.5 12.5L10 7l5.5 5.5',
  'arrow-right': 'M3.5 10h13M11.5 5l5 5-5 5',
  'arrow-left': 'M16.5 10h-13M8.5 5l-5 5 5 5',
  'arrow-both': 'M2.8 10h14.4M6.5 6.2L2.8 10l3.7 3.8M13.5 6.2l3.7 3.8-3.7 3.8',
  external: 'M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16.2 3.8L9.5 10.5',
  target: 'M10 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18',
  warning: 'M10 3.2L2.5 16.5h15zM10 8v4M10 14.2v.1',
  note: 'M3.8 16.2l.8-3.4L13.7 3.7l2.6 2.6-9.1 9.1zM11.6 5.8l2.6 2.6',
  details: 'M4 4.5h12M4 8.2h12M4 11.8h8M4 15.5h8',
  time: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 6v4.2l2.8 1.8',
  theme: 'M10 2.8a7.2 7.2 0 1 0 0 14.4zM10 2.8a7.2 7.2 0 0 1 0 14.4',
  language:
    'M2.5 5.5h9M7 3.5v2M9.5 5.5c-.6 3.3-2.9 6-6.3 7.4M4.6 7.6c1 2.3 3 4 5.4 4.9M9.5 17l3.6-8.5L16.7 17M10.7 14.3h4.9',
  check: 'M4 10.5l4 4 8-9',
  grip: 'M4 7.5h12M4 12.5h12',
  copy: 'M7.2 6.8h9v9.7h-9zM7.2 13.2H3.8V3.5h9v3.3',
  play: 'M6.5 4l9 6-9 6z',
  pause: 'M7 4.5v11M13 4.5v11',
  undo: 'M7 4L3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12',
  save: 'M4 3.5h9.5l2.5 2.5v10.5H4zM6.8 3.5v4h5.6v-4M6.8 16.5v-5h6.4v5',
  incidents: 'M3 3.8h14v12.4H3zM3 7.6h14M7.6 7.6v8.6M11 12.6a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  network:
    'M5.3 10L9.2 5.4M5.3 10l3.9 4.6M10.8 5.4l3.9 4.6M10.8 14.6l3.9-4.6M2.7 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M14.3 10a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M8.5 4.4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M8.5 15.6a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  'no-entry': 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM7 7l6 6M13 7l-6 6',
  'add-view': 'M2.8 4.2h14.4v11.6H2.8zM10 7v6M7 10h6',
  present: 'M2.8 3.8h14.4v9.4H2.8zM10 13.2v2.4M6.6 17.2l3.4-1.8 3.4 1.8M8.6 6.4l3.6 2.1-3.6 2.1z',
} as const;

export type InterfaceIconId = keyof typeof PATHS;

interface Props {
  readonly id: InterfaceIconId;
  readonly sizePx?: number;
  /** Clockwise degrees. */
  readonly turn?: number;
}

export function InterfaceIcon({ id, sizePx = 18, turn = 0 }: Props) {
  return (
    <svg
      className="interface-icon"
      viewBox="0 0 20 20"
      width={rem(sizePx)}
      height={rem(sizePx)}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[id]} {...(turn === 0 ? {} : { transform: `rotate(${turn} 10 10)` })} />
    </svg>
  );
}
