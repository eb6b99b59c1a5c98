import 'virtual:first-picture.css';
import 'virtual:tokens.css';
import '../styles/css/index.css';
import { startAtlas } from './app/start.tsx';
import { installTrustedTypes } from './lib/trusted-types.ts';

installTrustedTypes();
const root = document.getElementById('app');
if (root !== null) startAtlas(root);
