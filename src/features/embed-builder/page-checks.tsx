import type { PageCheck } from '../../embeds/page-checks.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useInterfaceLanguage, useT } from '../../ui/ui-context.tsx';
import { type EmbedTranslate, useEmbedT } from './embed-words.ts';

/** Checks of the page with results, as words and icons, not only colour. */
export function PageChecks({ checks }: { readonly checks: readonly PageCheck[] }) {
  const t = useEmbedT();
  const say = useT();
  const names = new Intl.DisplayNames(LOCALES[useInterfaceLanguage()].tag, { type: 'language' });
  const wordsOf = (check: PageCheck): string => {
    switch (check.id) {
      case 'title':
        return t(`builder.check.title.${check.found}`);
      case 'alt':
        return wordsOfAlt(check, t);
      case 'sources':
        if (check.found === 'missing') return t('builder.check.sources.missing');
        return t(`builder.check.sources.${check.found}`, { count: check.count });
      case 'notes':
        return t(`builder.check.notes.${check.found}`);
      case 'contrast': {
        // Rounded down, so that a failing ratio never looks passing.
        const ratio = Math.floor(check.ratio * 10) / 10;
        return check.found === 'fine'
          ? t('builder.check.contrast.fine', { ratio })
          : t('builder.check.contrast.low', { ratio, theme: say(`map.theme.${check.theme}`) });
      }
      case 'language': {
        const [page, text] = [check.page, check.text].map((tag) => nameOfLanguage(tag, names)) as [
          string,
          string,
        ];
        return check.found === 'fine'
          ? t('builder.check.language.fine')
          : t('builder.check.language.other', { page, text });
      }
      case 'height': {
        const { width, told, height } = check;
        return check.found === 'fine'
          ? t('builder.check.height.fine', { width })
          : t('builder.check.height.low', { width, told, height });
      }
    }
  };
  return (
    <Section title={t('builder.checks')}>
      <ul className="embed-checks">
        {checks.map((check) => {
          const isFine = check.found === 'fine';
          return (
            <li key={check.id} data-check={check.id} data-found={check.found}>
              <InterfaceIcon id={isFine ? 'check' : 'warning'} />
              <span>
                <strong>{t(isFine ? 'builder.check.fine' : 'builder.check.look')}</strong> {wordsOf(check)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function nameOfLanguage(tag: string, names: Intl.DisplayNames): string {
  return names.of(new Intl.Locale(tag).language) ?? tag;
}

function wordsOfAlt({ found, count }: Extract<PageCheck, { readonly id: 'alt' }>, t: EmbedTranslate): string {
  return found === 'missing' || found === 'same'
    ? t(`builder.check.alt.${found}`)
    : t(`builder.check.alt.${found}`, { count });
}
