/**
 * The start of the page. The first picture and the frame around it are in the page already; this file holds only what must come
 * before everything else, so that they are not kept waiting by the atlas itself.
 */
import 'virtual:static-map.css';
import 'virtual:tokens.css';
import '../styles/css/index.css';
import { installTrustedTypes } from './lib/trusted-types.ts';

installTrustedTypes();
const root = document.getElementById('app');
if (root !== null) {
  const { startAtlas } = await import('./app/start.tsx');
  startAtlas(root);
}
