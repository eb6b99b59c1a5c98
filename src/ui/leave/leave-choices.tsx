import '../../../styles/css/fields.css';
import type { Story } from '../../domain/story.ts';
import { type LeaveChoice, PAPER_SIZES, type PaperSize } from './leave-format.ts';
import { useLeaveT } from './leave-words.ts';

interface Props {
  readonly story: Story;
  readonly choices: readonly LeaveChoice[];
  readonly chapter: number | null;
  readonly onChapter: (chapter: number | null) => void;
  readonly paper: PaperSize;
  readonly onPaper: (paper: PaperSize) => void;
}

/** What is to be chosen of one form: the chapters, the paper. */
export function LeaveChoices({ story, choices, chapter, onChapter, paper, onPaper }: Props) {
  const t = useLeaveT();
  return (
    <>
      {choices.includes('chapter') && (
        <label className="field">
          <span>{t('leave.chapters')}</span>
          <select
            className="select"
            value={chapter ?? ''}
            onChange={({ currentTarget: { value } }) => onChapter(value === '' ? null : Number(value))}
          >
            <option value="">{t('leave.allChapters', { count: story.chapters.length })}</option>
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
          <span>{t('leave.paper')}</span>
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
