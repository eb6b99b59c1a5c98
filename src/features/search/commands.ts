/** What the search offers to do. To add one: a line here, its name and its search words in the catalogue. */
import { INTERFACE_LANGUAGES } from '../../i18n/languages.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { THEME_CHOICES } from '../../scene/scene.ts';
import { beginComparison } from '../../state/commands/compare-views.ts';
import { resetFilters, setBriefOnly } from '../../state/commands/filter-atlas.ts';
import { goHome } from '../../state/commands/move-map.ts';
import { setLanguage, setTheme, toggleGlobe } from '../../state/commands/set-appearance.ts';
import { openDialog, showEmbed, showRightPanel, showTool } from '../../state/commands/show-panels.ts';
import type { Dialog } from '../../state/session.ts';
import type { AppStore } from '../../state/store.ts';
import type { InterfaceIconId } from '../../ui/primitives/interface-icon.tsx';
import { beginNetwork } from '../network/state/begin-network.ts';
import { beginPlanning } from '../records/state/begin-planning.ts';
import type { searchWords } from './search-words.ts';

export interface Command {
  readonly id: string;
  readonly icon: InterfaceIconId;
  readonly label: string;
  /** Other words to find it by. */
  readonly words: string;
  readonly run: (store: AppStore) => void;
}

/** A user in front of a foreign interface looks for its name in English. */
const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'language' });

type SearchTranslate = ReturnType<typeof searchWords.now>['t'];

/** @param t of the main catalogue; `searchT` of the catalogue of the search */
export function listCommands(t: Translate, searchT: SearchTranslate): readonly Command[] {
  const opens =
    (kind: Exclude<Dialog['kind'], 'dossier' | 'briefing-export'>) =>
    (store: AppStore): void =>
      openDialog(store, { kind });
  return [
    {
      id: 'present',
      icon: 'present',
      label: searchT('search.do.present'),
      words: searchT('search.do.present.words'),
      run: (store) => showTool(store, 'library'),
    },
    {
      id: 'import',
      icon: 'incidents',
      label: searchT('search.do.import'),
      words: searchT('search.do.import.words'),
      run: beginPlanning,
    },
    {
      id: 'network',
      icon: 'network',
      label: searchT('search.do.network'),
      words: searchT('search.do.network.words'),
      run: beginNetwork,
    },
    {
      id: 'read',
      icon: 'details',
      label: searchT('search.do.read'),
      words: searchT('search.do.read.words'),
      run: (store) => showRightPanel(store, 'brief'),
    },
    {
      id: 'coverage',
      icon: 'info',
      label: searchT('search.do.coverage'),
      words: searchT('search.do.coverage.words'),
      run: opens('coverage'),
    },
    {
      id: 'figure-i',
      icon: 'info',
      label: searchT('search.do.figure1'),
      words: searchT('search.do.figure1.words'),
      run: opens('business-model'),
    },
    {
      id: 'figure-ii',
      icon: 'info',
      label: searchT('search.do.figure2'),
      words: searchT('search.do.figure2.words'),
      run: opens('landscape'),
    },
    {
      id: 'brief-only',
      icon: 'layers',
      label: searchT('search.do.briefOnly'),
      words: searchT('search.do.briefOnly.words'),
      run: (store) => setBriefOnly(store, !store.getState().scene.briefOnly),
    },
    {
      id: 'compare',
      icon: 'compare',
      label: t('time.compare'),
      words: searchT('search.do.compare.words'),
      run: beginComparison,
    },
    {
      id: 'reset',
      icon: 'layers',
      label: searchT('search.do.reset'),
      words: searchT('search.do.reset.words'),
      run: resetFilters,
    },
    {
      id: 'home',
      icon: 'frame',
      label: t('map.home'),
      words: searchT('search.do.home.words'),
      run: goHome,
    },
    {
      id: 'globe',
      icon: 'globe',
      label: searchT('search.do.globe'),
      words: searchT('search.do.globe.words'),
      run: toggleGlobe,
    },
    {
      id: 'embed',
      icon: 'embed',
      label: searchT('search.do.embed'),
      words: searchT('search.do.embed.words'),
      run: (store) => showEmbed(store, 'view'),
    },
    {
      id: 'download',
      icon: 'download',
      label: searchT('search.do.download'),
      words: searchT('search.do.download.words'),
      run: opens('download'),
    },
    {
      id: 'notes',
      icon: 'details',
      label: searchT('search.do.notes'),
      words: searchT('search.do.notes.words'),
      run: (store) => showTool(store, 'notes'),
    },
    {
      id: 'workspace',
      icon: 'download',
      label: searchT('search.do.workspace'),
      words: searchT('search.do.workspace.words'),
      run: opens('workspace'),
    },
    {
      id: 'help',
      icon: 'help',
      label: t('map.help'),
      words: searchT('search.do.help.words'),
      run: opens('shortcuts'),
    },
    {
      id: 'about',
      icon: 'info',
      label: t('map.about'),
      words: searchT('search.do.about.words'),
      run: opens('about'),
    },
    ...THEME_CHOICES.map(
      (choice): Command => ({
        id: `theme-${choice}`,
        icon: 'theme',
        label: searchT('search.do.theme', { theme: t(`map.theme.${choice}`) }),
        words: searchT('search.do.theme.words'),
        run: (store) => setTheme(store, choice),
      }),
    ),
    ...INTERFACE_LANGUAGES.map(
      (id): Command => ({
        id: `language-${id}`,
        icon: 'language',
        label: searchT('search.do.language', { language: LOCALES[id].nativeName }),
        words: `${searchT('search.do.language.words')} ${ENGLISH_NAMES.of(LOCALES[id].tag) ?? ''}`,
        run: (store) => setLanguage(store, id),
      }),
    ),
  ];
}
