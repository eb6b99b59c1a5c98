/**
 * Vite plugin: adds the parts of a one-file atlas that the site does not have: the atlas as one script, its
 * style sheet, its workers, and the manifest. They are stored for offline use, so that a file can be made
 * without a network.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import {
  ATLAS_FILE_NAMES,
  BASE_NETWORK_FILE_NAME,
  BRIEF_FILE_NAME,
  KEY_FIGURES_FILE_NAME,
  STORIES_FILE_NAME,
} from '../domain/atlas-files.ts';
import { APP_PART, type FilePart, MANIFEST_PART, type Standing } from '../domain/one-file.ts';
import { type OneFileManifest, putFontsInto } from '../exporters/one-file/manifest.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/languages.ts';
import en from '../i18n/locales/en/one-file.ts';
import { LOCALES } from '../i18n/locales.ts';
import { afterSite } from './after-site.ts';
import { integrityOf, sha256Of } from './digest.ts';
import { bundleForFile, FILE_FOLDER } from './file-bundle.ts';
import { makeFilePage } from './file-page.ts';
import { fileContentSecurityPolicy } from './headers.ts';
import { listFiles } from './stamp.ts';

const DATA = [
  ...Object.values(ATLAS_FILE_NAMES),
  BASE_NETWORK_FILE_NAME,
  BRIEF_FILE_NAME,
  KEY_FIGURES_FILE_NAME,
  STORIES_FILE_NAME,
].map((name) => `data/${name}`);
const ICON = 'icon.svg';
const UNPACK = `${FILE_FOLDER}/unpack.js`;
const SHEET = `${FILE_FOLDER}/style.css`;

/** The Chinese font would be a fifteenth of the file, so Chinese uses the system font. */
const OF_THE_SYSTEM = /noto-sans-sc/;
const FACE = /@font-face\s*\{[^}]*\}/g;

export function oneFile(root: string): Plugin {
  return afterSite('crossroads-one-file', (folder) => writeFileParts(root, folder));
}

async function writeFileParts(root: string, folder: string): Promise<void> {
  const { app, css, unpack, workers } = await bundleForFile(root);
  const fonts = new Map(
    listFiles(folder, 'assets')
      .filter((file) => file.endsWith('.woff2') && !OF_THE_SYSTEM.test(file))
      .map((file) => [file.replace(/^.*\//, ''), file]),
  );
  const sheet = css
    .replace(FACE, (rule) => (OF_THE_SYSTEM.test(rule) ? '' : rule))
    .replace(/url\(\s*["']?(?:[^"')]*\/)?([^"')/]+\.woff2)["']?\s*\)/g, (_, name: string) => {
      const file = fonts.get(name);
      if (file === undefined) throw new Error(`the one file has a font that the site has not: ${name}`);
      return `url("${file}")`;
    });
  const own = new Map([[APP_PART, app], [SHEET, sheet], [UNPACK, unpack], ...workers]);
  mkdirSync(join(folder, FILE_FOLDER), { recursive: true });
  for (const [name, text] of own) writeFileSync(join(folder, name), text);

  const base64 = (name: string) => readFileSync(join(folder, name)).toString('base64');
  const page = makeFilePage({
    html: readFileSync(join(folder, 'index.html'), 'utf8'),
    policy: fileContentSecurityPolicy({
      scripts: [unpack, app].map(digestOf),
      styles: [digestOf(putFontsInto(sheet, base64))],
    }),
    icon: { name: ICON, base64: base64(ICON) },
    unpack: { name: UNPACK, text: unpack },
    damage: new Map((await Promise.all(INTERFACE_LANGUAGES.map(damageIn))).flat()),
  });
  const parts = (standing: Standing, names: Iterable<string>) =>
    Array.from(names, (name): FilePart => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: bytes.length, sha256: sha256Of(bytes, 'hex'), standing };
    });
  const manifest: OneFileManifest = {
    page,
    parts: [
      ...parts('packed', [APP_PART, ...workers.keys(), ...DATA]),
      ...parts('clear', [SHEET, UNPACK]),
      ...parts('address', [...fonts.values(), ICON]),
    ],
  };
  writeFileSync(join(folder, MANIFEST_PART), JSON.stringify(manifest));
}

/** Returns the message for a damaged file, with the BCP 47 tag; nothing in a language without it. */
async function damageIn(language: InterfaceLanguage): Promise<(readonly [tag: string, text: string])[]> {
  const { tag, load } = LOCALES[language];
  const words = load === null ? en : (await (await load()).default.parts['one-file']?.())?.default;
  const text = words?.['file.damaged'];
  return text === undefined ? [] : [[tag, text]];
}

/** Digest of an element's text for a policy. */
function digestOf(text: string): string {
  return `'${integrityOf(text)}'`;
}
