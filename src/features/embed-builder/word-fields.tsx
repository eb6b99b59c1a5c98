import { useId } from 'react';
import { useEmbedT } from './embed-words.ts';

interface Words {
  readonly title: string;
  readonly alt: string;
}

interface Props {
  readonly words: Words;
  readonly proposed: Words;
  /** BCP 47 tag of the page, used for proposals. */
  readonly language: string;
  /** `null` for the proposed text. */
  readonly onChange: (changed: { readonly title?: string | null; readonly alt?: string | null }) => void;
}

/** Title and alternative text: proposed by the page, editable. */
export function WordFields({ words, proposed, language, onChange }: Props) {
  const t = useEmbedT();
  const id = useId();
  const isOwn = words.title !== proposed.title || words.alt !== proposed.alt;
  return (
    <>
      <label className="field field-line">
        <span id={`${id}title`}>{t('builder.title')}</span>
        <textarea
          rows={1}
          lang={language}
          value={words.title}
          aria-labelledby={`${id}title`}
          aria-describedby={`${id}title-note`}
          onChange={({ currentTarget: { value } }) => onChange({ title: value.replace(/\s*\n\s*/g, ' ') })}
        />
        <small id={`${id}title-note`}>{t('builder.title.about')}</small>
      </label>
      <label className="field">
        <span id={`${id}alt`}>{t('builder.alt')}</span>
        <textarea
          rows={3}
          lang={language}
          value={words.alt}
          aria-labelledby={`${id}alt`}
          aria-describedby={`${id}alt-note`}
          onChange={({ currentTarget: { value } }) => onChange({ alt: value })}
        />
        <small id={`${id}alt-note`}>{t('builder.alt.about')}</small>
      </label>
      {isOwn && (
        <button
          type="button"
          className="text-button"
          onClick={({ currentTarget }) => {
            // Resetting removes the focused button.
            currentTarget.closest('section')?.querySelector('textarea')?.focus();
            onChange({ title: null, alt: null });
          }}
        >
          {t('builder.propose')}
        </button>
      )}
    </>
  );
}
