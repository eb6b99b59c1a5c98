/**
 * Vite plugin: writes the host files into the built site and puts the policy's second belt into each page.
 */
import type { Plugin } from 'vite';
import { metaContentSecurityPolicy } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { readSiteConfig, type SiteConfig } from './site-config.ts';

export function hosting(root: string): Plugin {
  let config: SiteConfig = { customStyle: null };
  let isBuild = false;
  return {
    name: 'crossroads-hosting',
    configResolved(resolved) {
      config = readSiteConfig(root);
      isBuild = resolved.command === 'build';
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
