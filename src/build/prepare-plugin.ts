/**
 * Vite plugin: compiles the geodata before Vite reads `public/`. The development server also recompiles when
 * a file of `geodata/` is saved.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { prepare, StepError } from './prepare.ts';

export function preparation(root: string): Plugin {
  return {
    name: 'crossroads-preparation',
    async config() {
      await prepare(root, () => {});
    },
    configureServer(server) {
      const folder = join(root, 'geodata');
      server.watcher.add(folder);
      let running = Promise.resolve();
      const again = (file: string) => {
        if (!file.startsWith(folder)) return;
        running = running.then(async () => {
          try {
            await prepare(root, (line) => server.config.logger.info(line));
            server.ws.send({ type: 'full-reload' });
          } catch (error) {
            if (!(error instanceof StepError)) throw error;
            server.config.logger.error(error.message);
          }
        });
      };
      server.watcher.on('change', again).on('add', again).on('unlink', again);
    },
  };
}
