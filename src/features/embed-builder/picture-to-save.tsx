import { useState } from 'react';
import type { ThemeId } from '../../../styles/tokens/tokens.ts';
import { pictureCode } from '../../embeds/embed-code.ts';
import type { PageEntry } from '../../embeds/page-list.ts';
import { ExportError } from '../../exporters/picture.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { useAppStore, useAtlas, useT } from '../../ui/ui-context.tsx';
import { CodeBlock } from './code-block.tsx';
import { useEmbedT } from './embed-words.ts';
import type { SavedPicture } from './make-page-picture.ts';

export interface PictureToSaveProps {
  readonly entry: PageEntry;
  readonly title: string;
  readonly alt: string;
  readonly language: InterfaceLanguage;
  readonly theme: ThemeId;
}

type Progress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly saved: SavedPicture }
  | { readonly kind: 'failed'; readonly reason: string };

const FORMATS = ['svg', 'png'] as const;

/** Downloads the map as a file, with HTML code and required notes. */
export function PictureToSave({ entry, title, alt, language, theme }: PictureToSaveProps) {
  const t = useEmbedT();
  const say = useT();
  const store = useAppStore();
  const atlas = useAtlas();
  const [progress, setProgress] = useState<Progress>({ kind: 'waiting' });
  const [made, setMade] = useState('');
  /** Identifies the picture's input; code of an outdated picture is hidden. */
  const wanted = [entry.id, language, theme].join(' ');

  const save = async (format: (typeof FORMATS)[number]) => {
    setProgress({ kind: 'working' });
    setMade(wanted);
    try {
      const { savePagePicture } = await import('./make-page-picture.ts');
      const saved = await savePagePicture({ atlas, store, entry, title, language, theme, format });
      setProgress({ kind: 'done', saved });
    } catch (error) {
      const key = error instanceof ExportError ? error.key : 'export.error.noPart';
      setProgress({ kind: 'failed', reason: say(key) });
      console.error(error);
    }
  };

  const now: Progress = made === wanted ? progress : { kind: 'waiting' };
  const code =
    now.kind === 'done'
      ? pictureCode({
          ...now.saved,
          alt,
          title,
        })
      : null;
  return (
    <CodeBlock id="picture" name={t('builder.picture')} about={t('builder.picture.about')} code={code}>
      <p className="embed-copy">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            data-quiet=""
            aria-disabled={now.kind === 'working'}
            onClick={() => {
              if (now.kind !== 'working') void save(format);
            }}
          >
            {t('builder.picture.make', { format: format.toUpperCase() })}
          </button>
        ))}
        <span role="status">
          {now.kind === 'working' && t('builder.picture.working')}
          {now.kind === 'done' && t('builder.picture.done', { file: now.saved.file })}
          {now.kind === 'failed' && t('builder.picture.failed', { reason: now.reason })}
        </span>
      </p>
    </CodeBlock>
  );
}
