/**
 * Vite plugin: adds the Content-Security-Policy as a meta tag to each page of the atlas, for hosts that send
 * no headers.
 */
import type { Plugin } from 'vite';
import { metaContentSecurityPolicy } from './headers.ts';
import { readSiteConfig, type SiteConfig } from './site-config.ts';

export function cspMeta(root: string): Plugin {
  let config: SiteConfig = { customStyle: null };
  let isBuild = false;
  return {
    name: 'crossroads-csp-meta',
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
  };
}
