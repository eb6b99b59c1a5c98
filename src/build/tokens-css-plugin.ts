import type { Plugin } from 'vite';
import { cssVariables } from '../../styles/css-variables.ts';

const ID = 'virtual:tokens.css';
// A leading NUL hides it from other plugins; the ending makes Vite treat it as a style sheet.
const RESOLVED = `\0${ID}`;

/** Serves `import 'virtual:tokens.css'`: the CSS variables of every theme, made from the tokens. */
export function tokensCss(): Plugin {
  return {
    name: 'crossroads:tokens-css',
    resolveId: (source) => (source === ID ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? cssVariables() : null),
  };
}
