/** Vite plugin: serves the page's part of the configuration as `virtual:site-config`. */
import type { Plugin } from 'vite';
import { readSiteConfig, siteConfigFile } from './site-config.ts';

const ID = 'virtual:site-config';
const RESOLVED = `\0${ID}`;

export function siteConfig(root: string): Plugin {
  return {
    name: 'crossroads-site-config',
    resolveId: (source) => (source === ID ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      this.addWatchFile(siteConfigFile(root));
      const { customStyle, address = null, incidentEngine = null } = readSiteConfig(root);
      const shown =
        customStyle === null ? null : { url: customStyle.url, attribution: customStyle.attribution };
      return `export const customStyle = ${JSON.stringify(shown)};\nexport const address = ${JSON.stringify(address)};\nexport const incidentEngine = ${JSON.stringify(incidentEngine)};`;
    },
  };
}
