import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cspMeta } from './src/build/csp-meta-plugin.ts';
import { deckZip } from './src/build/deck-zip-plugin.ts';
import { embedScripts } from './src/build/embed-scripts-plugin.ts';
import { oneFile } from './src/build/one-file-plugin.ts';
import { preload } from './src/build/preload-plugin.ts';
import { preparation } from './src/build/prepare-plugin.ts';
import { serviceWorker } from './src/build/service-worker-plugin.ts';
import { siteConfig } from './src/build/site-config-plugin.ts';
import { slimProj4 } from './src/build/slim-proj4-plugin.ts';
import { staticMap } from './src/build/static-map-plugin.ts';
import { tokensCss } from './src/build/tokens-css-plugin.ts';
import { withoutSkeletons } from './src/build/without-skeletons.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: 'src',
  // Relative addresses everywhere: the built site works under any path without being built again.
  base: './',
  publicDir: '../public',
  plugins: [
    preparation(root),
    tokensCss(),
    staticMap(root),
    preload(),
    react(),
    deckZip(root),
    withoutSkeletons(),
    siteConfig(root),
    cspMeta(root),
    embedScripts(root),
    oneFile(root),
    serviceWorker(root),
  ],
  optimizeDeps: {
    // Found only when a document is opened, which then loads the page again under the developer's hands.
    include: [
      'fflate',
      'mammoth',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs',
    ],
  },
  worker: {
    format: 'es',
    plugins: () => [slimProj4(root)],
    rolldownOptions: {
      output: {
        // Workers of our own, and what they fetch, wait until a reader asks for them; `budgets.ts` counts them by this folder.
        entryFileNames: ({ name }) =>
          `assets/${name.endsWith('.worker') ? 'on-demand/' : ''}[name]-[hash].js`,
        chunkFileNames: 'assets/on-demand/[name]-[hash].js',
      },
    },
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // MapLibre alone is above the usual limit; `budgets.ts` watches what a reader downloads.
    chunkSizeWarningLimit: 1500,
    // Browsers of the target load modules ahead by themselves; an asset as a data: address would be barred by the policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // How long our plugins take is told by the steps themselves.
      checks: { bundlerTimings: false },
      // A part fetches what it uses of another feature, not all that the feature's index names.
      treeshake: {
        moduleSideEffects: [{ test: /[\\/]src[\\/]features[\\/][^\\/]+[\\/]index\.ts$/, sideEffects: false }],
      },
      output: {
        // Words of a language in a folder of its own: `budgets.ts` counts them by it.
        chunkFileNames: ({ moduleIds }) => {
          const language = /\/i18n\/locales\/(?!en\/)([\w-]+)\//.exec(moduleIds[0] ?? '')?.[1];
          return `assets/${language === undefined ? '' : `words/${language}/`}[name]-[hash].js`;
        },
        codeSplitting: {
          groups: [
            // Vite's loader of late chunks stands alone: inside a library's chunk it would pull that library into the start.
            { name: 'load', test: /vite[\\/]preload-helper/, priority: 4 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/, priority: 2 },
            // What many late parts share is fetched at the start anyway: one file instead of many small ones. With 10 the
            // start fetches no more bytes than with 25; with 6 it fetches 20 kB more. Not what only the tools of records use.
            {
              name: 'base',
              test: /[\\/]src[\\/](?!analysis[\\/](incidents|tagging)[\\/]|features[\\/](records|explore)[\\/])/,
              minShareCount: 10,
              priority: 0,
            },
            // What the first script needs stands alone, or the page would wait for all that shares it.
            { name: 'first', test: /[\\/]src[\\/]lib[\\/]trusted-types/, priority: 5 },
          ],
        },
      },
    },
  },
});
