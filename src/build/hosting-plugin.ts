/**
 * Vite plugin: writes the host files into the built site, puts the policy's second belt into each page, and offers the
 * configuration to the app as `virtual:site-config`.
 */
import type { Plugin } from 'vite';
import { metaContentSecurityPolicy } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { readSiteConfig, type SiteConfig } from './site-config.ts';

const MODULE = 'virtual:site-config';

export function hosting(root: string): Plugin {
  let config: SiteConfig = { customStyle: null };
  let isBuild = false;
  return {
    name: 'crossroads-hosting',
    configResolved(resolved) {
      config = readSiteConfig(root);
      isBuild = resolved.command === 'build';
    },
    resolveId(id) {
      return id === MODULE ? `\0${MODULE}` : null;
    },
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const styleUrl = config.customStyle?.url ?? null;
      return `export const customStyleUrl = ${JSON.stringify(styleUrl)};`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!isBuild) return html;
        const policy = metaContentSecurityPolicy(config);
        // First in the head: a policy only governs what comes after it.
        return html.replace(
          /<head>/i,
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
      },
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles(config))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
