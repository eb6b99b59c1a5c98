import '../../../styles/css/fields.css';
import type { Story } from '../../domain/story.ts';
import { useBriefingExportT } from '../../ui/handling/export-words.ts';
import { type BriefingExportChoice, PAPER_SIZES, type PaperSize } from './export-format.ts';

interface Props {
  readonly story: Story;
  readonly choices: readonly BriefingExportChoice[];
  readonly chapter: number | null;
  readonly onChapter: (chapter: number | null) => void;
  readonly paper: PaperSize;
  readonly onPaper: (paper: PaperSize) => void;
}

/** Options of one export format: chapters and paper. */
export function BriefingExportChoices({ story, choices, chapter, onChapter, paper, onPaper }: Props) {
  const t = useBriefingExportT();
  return (
    <>
      {choices.includes('chapter') && (
        <label className="field">
          <span>{t('briefingExport.chapters')}</span>
          <select
            className="select"
            value={chapter ?? ''}
            onChange={({ currentTarget: { value } }) => onChapter(value === '' ? null : Number(value))}
          >
            <option value="">{t('briefingExport.allChapters', { count: story.chapters.length })}</option>
            {story.chapters.map(({ id, title }, at) => (
              <option key={id} value={at} lang={story.language}>
                {at + 1}. {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {choices.includes('paper') && (
        <label className="field">
          <span>{t('briefingExport.paper')}</span>
          <select
            className="select"
            value={paper}
            onChange={({ currentTarget: { value } }) => {
              const chosen = PAPER_SIZES.find((size) => size === value);
              if (chosen !== undefined) onPaper(chosen);
            }}
          >
            {PAPER_SIZES.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
