/** Controls over a live map: buttons, a cross in the middle for keyboard users, and details of a feature. */
import type { LiveTold, LiveWords } from './live-map.ts';

interface LiveDeeds {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly home: () => void;
  readonly close: () => void;
}

/** In a 24 × 24 box. */
const PATHS: Readonly<Record<keyof LiveDeeds, string>> = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  home: 'M5 10V5h5M19 10V5h-5M5 14v5h5M19 14v5h-5',
  close: 'M6 6l12 12M18 6L6 18',
};
const MIDDLE = 'M12 2v7M12 15v7M2 12h7M15 12h7';

export interface LiveMeans {
  readonly elements: readonly HTMLElement[];
  /** Keyboard instructions: announced, and shown if there is room. */
  readonly greet: (words: string) => void;
  /** Announced too. */
  readonly say: (words: string) => void;
  readonly tell: (told: LiveTold) => void;
  readonly remove: () => void;
}

export function makeMeans(words: LiveWords, deeds: LiveDeeds): LiveMeans {
  const buttons = document.createElement('div');
  buttons.className = 'live-means';
  for (const name of Object.keys(PATHS) as (keyof LiveDeeds)[]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = words[name];
    button.ariaLabel = words[name];
    button.append(drawIcon(PATHS[name]));
    button.addEventListener('click', deeds[name]);
    buttons.append(button);
  }
  const middle = document.createElement('div');
  middle.className = 'live-middle';
  middle.append(drawIcon(MIDDLE));
  const told = document.createElement('div');
  told.className = 'live-told';
  told.role = 'status';
  const write = (lines: readonly string[], isGreeting = false) => {
    told.classList.toggle('live-greeting', isGreeting);
    told.replaceChildren(
      ...lines
        .filter((line) => line !== '')
        .map((line) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = line;
          return paragraph;
        }),
    );
  };
  const elements = [middle, told, buttons];
  return {
    elements,
    greet: (line) => write([line], true),
    say: (line) => write([line]),
    tell: ({ name, kind, evidence = '', markets = '' }) => write([name, kind, evidence, markets]),
    remove: () => {
      for (const element of elements) element.remove();
    },
  };
}

const SVG = 'http://www.w3.org/2000/svg';

function drawIcon(d: string): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: '0 0 24 24',
    width: '24',
    height: '24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  icon.append(path);
  return icon;
}
