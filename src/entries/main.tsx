/**
 * Entry of the page, which already contains the static map and its frame; this file holds only what must run
 * before the atlas loads.
 */
import 'virtual:static-map.css';
import 'virtual:tokens.css';
import '../../styles/css/index.css';
import { installTrustedTypes } from '../lib/trusted-types.ts';

installTrustedTypes();
const root = document.getElementById('app');
// Without `await` here: the bundler merges small chunks only where no module uses it at its top.
if (root !== null) void import('../app/start.tsx').then(({ startAtlas }) => startAtlas(root));
