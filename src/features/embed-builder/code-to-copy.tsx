import { elementCode, frameCode } from '../../embeds/embed-code.ts';
import { isDrawn, type PageEntry } from '../../embeds/page-list.ts';
import { isLocalAddress } from '../../embeds/site-address.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { CodeBlock } from './code-block.tsx';
import { useEmbedT } from './embed-words.ts';
import { PictureToSave, type PictureToSaveProps } from './picture-to-save.tsx';

interface CodeProps {
  /** Origin of the site; `null` if unknown. */
  readonly site: string | null;
  readonly entry: PageEntry;
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly asked: ReadonlyMap<string, string>;
  /** Requested page address. */
  readonly src: string | null;
  readonly height: number;
}

/** The page as code for other sites: an element or a frame. */
export function CodeToCopy({ site, entry: { id, subject }, language, title, src, height, asked }: CodeProps) {
  const t = useEmbedT();
  return (
    <Section title={t('builder.code')} className="embed-codes">
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
            code={elementCode({
              site,
              id,
              view: isDrawn(subject) ? subject.view : null,
              language,
              title,
              src,
              asked,
            })}
          />
          <CodeBlock
            id="frame"
            name={t('builder.frame')}
            about={t('builder.frame.about')}
            code={frameCode({ src, title, height })}
          />
        </>
      )}
    </Section>
  );
}

interface OtherProps extends PictureToSaveProps {
  readonly site: string | null;
  readonly isOembedThere: boolean;
}

/** The page as a picture, and its address for sites that fetch the code themselves. */
export function OtherCode({ site, isOembedThere, ...picture }: OtherProps) {
  const t = useEmbedT();
  const { entry, language } = picture;
  const isDrawnLater = isDrawn(entry.subject);
  return (
    <Section title={t('builder.code.other')} className="embed-main embed-other">
      <PictureToSave {...picture} />
      {site !== null && (
        <CodeBlock
          id="oembed"
          name={t('builder.oembed')}
          about={t(
            isDrawnLater
              ? 'builder.oembed.drawn'
              : isOembedThere
                ? 'builder.oembed.about'
                : 'builder.oembed.none',
          )}
          code={isOembedThere && !isDrawnLater ? `${site}embed/${entry.id}/${language}.json` : null}
        />
      )}
    </Section>
  );
}
