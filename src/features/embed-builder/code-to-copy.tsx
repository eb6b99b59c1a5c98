import { elementCode, frameCode } from '../../embeds/embed-code.ts';
import { isDrawn, type PageEntry } from '../../embeds/page-list.ts';
import { isLocalAddress } from '../../embeds/site-address.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { CodeBlock } from './code-block.tsx';
import { useEmbedT } from './embed-words.ts';
import { PictureToSave, type PictureToSaveProps } from './picture-to-save.tsx';

interface Props extends PictureToSaveProps {
  /** Origin of the site; `null` if unknown. */
  readonly site: string | null;
  readonly isOembedThere: boolean;
  readonly entry: PageEntry;
  readonly language: InterfaceLanguage;
  readonly asked: ReadonlyMap<string, string>;
  /** Requested page address. */
  readonly src: string | null;
  readonly height: number;
}

/** All embed codes for other sites. */
export function CodeToCopy({ site, isOembedThere, src, height, asked, ...picture }: Props) {
  const t = useEmbedT();
  const { entry, language, title } = picture;
  const { id, subject } = entry;
  const drawn = isDrawn(subject) ? subject : null;
  return (
    <Section title={t('builder.code')} className="embed-main">
      {site === null && <p className="caution">{t('builder.address.unknown')}</p>}
      {site !== null && isLocalAddress(site) && (
        <p className="caution">{t('builder.address.local', { address: site })}</p>
      )}
      {site !== null && src !== null && (
        <>
          <CodeBlock
            id="element"
            name={t('builder.element')}
            about={t('builder.element.about')}
            code={elementCode({ site, id, view: drawn?.view ?? null, language, title, src, asked })}
          />
          <CodeBlock
            id="frame"
            name={t('builder.frame')}
            about={t('builder.frame.about')}
            code={frameCode({ src, title, height })}
          />
        </>
      )}
      <PictureToSave {...picture} />
      {site !== null && (
        <CodeBlock
          id="oembed"
          name={t('builder.oembed')}
          about={t(
            drawn !== null
              ? 'builder.oembed.drawn'
              : isOembedThere
                ? 'builder.oembed.about'
                : 'builder.oembed.none',
          )}
          code={isOembedThere && drawn === null ? `${site}embed/${id}/${language}.json` : null}
        />
      )}
    </Section>
  );
}
