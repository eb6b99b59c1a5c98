/** Results among commands and help, with dossiers of the features that the query names. */

import { readWords } from '../../analysis/search/query.ts';
import { type SearchableText, textIndexOf } from '../../analysis/search/text-index.ts';
import { searchTexts } from '../../analysis/search/texts.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { translateEnglish } from '../../i18n/make-translate.ts';
import { foldText, soundKey } from '../../lib/text-fold.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { type Command, listCommands } from './commands.ts';
import { hitsWithDossier, type ShownHit } from './name-sections.tsx';
import type { SearchInput, SearchSection } from './search-section.ts';
import { searchWords } from './search-words.ts';

const LIMIT = 4;

interface Searchable {
  readonly language: InterfaceLanguage;
  readonly commands: ReadonlyMap<string, Command>;
  readonly texts: readonly SearchableText[];
}

let listed: Searchable | null = null;

/** Commands with the words that find them: those of the language and the English ones. */
function commandsIn({ language, t }: SearchInput): Searchable {
  if (listed?.language !== language) {
    const commands = listCommands(t, searchWords.now(language).t);
    const english = language === 'en' ? [] : listCommands(translateEnglish, searchWords.now('en').t);
    const texts = commands.map(({ id, label, words }, at) => ({
      id,
      passage: null,
      title: label,
      text: [words, english[at]?.label, english[at]?.words].join(' '),
    }));
    listed = { language, commands: new Map(commands.map((one) => [one.id, one])), texts };
  }
  return listed;
}

/** @param names hits by name; those with a dossier offer it */
export function deriveCommandSection(input: SearchInput, names: readonly ShownHit[]): SearchSection | null {
  const { commands, texts } = commandsIn(input);
  const hits = searchTexts(textIndexOf(texts), input.query, { forgivesSlips: false });
  const found = hits
    .filter(({ missing }) => missing.length === 0)
    .flatMap(({ source }) => commands.get(source.id) ?? []);
  const all = [...dossiersOf(input, names), ...found].slice(0, LIMIT);
  if (all.length === 0) return null;
  return {
    key: 'commands',
    label: searchWords.now(input.language).t('search.commands'),
    rows: all.map(({ id, icon, label, run }) => ({
      key: `command-${id}`,
      className: 'search-hit',
      content: (
        <>
          <InterfaceIcon id={icon} sizePx={16} />
          <span className="search-name">{label}</span>
        </>
      ),
      open: () => run(input.store),
    })),
    count: all.length,
    note: null,
  };
}

/** Offered when the query asks for one: “dossier of Durrës”. */
function dossiersOf({ query, language }: SearchInput, names: readonly ShownHit[]): Command[] {
  const { t } = searchWords.now(language);
  const wanted = [t, searchWords.now('en').t].map((say) => soundKey(foldText(say('search.do.dossier.word'))));
  if (!readWords(query).some(({ sound }) => wanted.some((word) => sound.startsWith(word)))) return [];
  return hitsWithDossier(names)
    .slice(0, 2)
    .map(({ name, subject }) => ({
      id: `dossier-${subject.id}`,
      icon: 'details',
      label: t('search.do.dossier', { name }),
      words: '',
      run: (store) => openDialog(store, { kind: 'dossier', subject }),
    }));
}
