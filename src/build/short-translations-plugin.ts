/**
 * Vite plugin for the one-file atlas, which holds every language: translated messages are stored in the order of
 * the English ones, without their keys. This makes the file about a thirtieth smaller. Languages that share most
 * of their words are stored side by side, since compression looks back 32 kB only: they need half as much.
 */
import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';

type Messages = Readonly<Record<string, string>>;

/** Languages that share most of their words. */
const ALIKE: readonly string[] = ['hr', 'bs', 'cnr'];
/** The other files of a language only collect these. */
const TRANSLATION = /^(.*\/i18n\/locales)\/(?!en\/)([\w-]+)\/((?!messages\.ts|words\.ts)[\w-]+\.ts)$/;
const ADD_KEYS = '\0add-keys';
const ADD_KEYS_SOURCE = `export default (english, texts) =>
  Object.fromEntries(Object.keys(english).map((key, at) => [key, texts[at]]).filter(([, text]) => text !== 0));`;
/** Followed by the path of a file of messages, with `*` for the language. */
const TEXTS = '\0texts:';

export function shortTranslations(): Plugin {
  return {
    name: 'crossroads-short-translations',
    enforce: 'pre',
    resolveId: (source) => (source === ADD_KEYS || source.startsWith(TEXTS) ? source : null),
    load: async (id) => {
      if (id === ADD_KEYS) return ADD_KEYS_SOURCE;
      if (id.startsWith(TEXTS)) return textsOfAlike(id.slice(TEXTS.length));
      const [, locales, language, name] = TRANSLATION.exec(id) ?? [];
      if (locales === undefined || language === undefined || name === undefined) return null;
      const texts = ALIKE.includes(language)
        ? `import { ${language} as texts } from ${JSON.stringify(`${TEXTS}${locales}/*/${name}`)};`
        : `const texts = ${await textsOf(locales, language, name)};`;
      return `import addKeys from ${JSON.stringify(ADD_KEYS)};
import english from ${JSON.stringify(`${locales}/en/${name}`)};
${texts}
export default addKeys(english, texts);`;
    },
  };
}

/** @param files path of a file of messages, with `*` for the language */
async function textsOfAlike(files: string): Promise<string> {
  const [locales = '', name = ''] = files.split('/*/');
  const texts = ALIKE.map(
    async (language) => `export const ${language} = ${await textsOf(locales, language, name)};`,
  );
  return (await Promise.all(texts)).join('\n');
}

/** @returns the source of a list in the order of the English messages, with 0 for a missing one */
async function textsOf(locales: string, language: string, name: string): Promise<string> {
  const keys = Object.keys(await messagesOf(`${locales}/en/${name}`));
  const messages = await messagesOf(`${locales}/${language}/${name}`);
  return JSON.stringify(keys.map((key) => messages[key] ?? 0));
}

/** The file may import types only. */
async function messagesOf(file: string): Promise<Messages> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const module: { readonly default: Messages } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  return module.default;
}
