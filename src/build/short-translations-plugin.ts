/**
 * Vite plugin for the one-file atlas, which holds every language: translated messages are stored in the order of
 * the English ones, without their keys. This makes the file about a thirtieth smaller.
 */
import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';

type Messages = Readonly<Record<string, string>>;

/** The other files of a language only collect these. */
const TRANSLATION = /^(.*\/i18n\/locales)\/(?!en\/)[\w-]+\/((?!messages\.ts|words\.ts)[\w-]+\.ts)$/;
const ADD_KEYS = '\0add-keys';
const ADD_KEYS_SOURCE = `export default (english, texts) =>
  Object.fromEntries(Object.keys(english).map((key, at) => [key, texts[at]]).filter(([, text]) => text !== 0));`;

export function shortTranslations(): Plugin {
  return {
    name: 'crossroads-short-translations',
    enforce: 'pre',
    resolveId: (source) => (source === ADD_KEYS ? source : null),
    load: async (id) => {
      if (id === ADD_KEYS) return ADD_KEYS_SOURCE;
      const [, locales, name] = TRANSLATION.exec(id) ?? [];
      if (locales === undefined || name === undefined) return null;
      const english = `${locales}/en/${name}`;
      const messages = await messagesOf(id);
      const texts = Object.keys(await messagesOf(english)).map((key) => messages[key] ?? 0);
      return `import addKeys from ${JSON.stringify(ADD_KEYS)};
import english from ${JSON.stringify(english)};
export default addKeys(english, ${JSON.stringify(texts)});`;
    },
  };
}

/** The file may import types only. */
async function messagesOf(file: string): Promise<Messages> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const module: { readonly default: Messages } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  return module.default;
}
