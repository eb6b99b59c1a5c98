/** Ids of the interface languages, apart from their words: a scene names its language where no catalogue is needed. */
export const INTERFACE_LANGUAGES = ['en', 'sq', 'sr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

function isInterfaceLanguage(text: string): text is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly string[]).includes(text);
}

/** The first wish (`navigator.languages`) that the interface speaks; English when none. Regions and scripts are disregarded. */
export function chooseLanguage(wishes: readonly string[]): InterfaceLanguage {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split(/[-_]/)[0] ?? '';
    if (isInterfaceLanguage(language)) return language;
  }
  return 'en';
}
