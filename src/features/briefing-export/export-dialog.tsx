import '../../../styles/css/briefing-export.css';
import '../../../styles/css/fields.css';
import { useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../domain/briefing.ts';
import type { Story } from '../../domain/story.ts';
import { downloadBlob } from '../../exporters/download.ts';
import { ExportError } from '../../exporters/picture.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { useBriefingExportT } from '../../ui/handling/export-words.ts';
import { HandlingFields } from '../../ui/handling/handling-fields.tsx';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { Disclosure } from '../../ui/primitives/section.tsx';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useInterfaceLanguage,
  useScene,
  useT,
} from '../../ui/ui-context.tsx';
import {
  type BriefingExportChoice,
  type BriefingExportFormat,
  type BriefingExportFormatId,
  PAPER_SIZES,
  type PaperSize,
} from './export-format.ts';

/** In dialog order; each lazy-loads its code. */
const BRIEFING_EXPORT_FORMATS: readonly BriefingExportFormat[] = [
  {
    id: 'html',
    choosesNotes: true,
    make: async (...request) => (await import('./html.ts')).makeHtml(...request),
  },
  {
    id: 'pptx',
    choosesNotes: true,
    make: async (...request) => (await import('./slides/make-slides.ts')).makeSlides(...request),
  },
  {
    id: 'handout',
    choosesNotes: true,
    choices: ['paper'],
    make: async (request, work) => (await import('./export-handout.tsx')).exportHandout(request, work),
  },
  {
    id: 'pictures-png',
    choosesNotes: false,
    choices: ['chapter'],
    make: async (request, work) => (await import('./export-pictures.ts')).exportPngs(request, work),
  },
  {
    id: 'pictures-svg',
    choosesNotes: false,
    choices: ['chapter'],
    make: async (request, work) => (await import('./export-pictures.ts')).exportSvgs(request, work),
  },
  {
    id: 'file',
    choosesNotes: false,
    make: async (request) => (await import('./briefing-file.ts')).exportBriefingFile(request),
  },
];

type Progress =
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly file: string;
      readonly megabytes: number;
      readonly sha256: string | null;
    }
  | { readonly kind: 'exported-records' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Lists all export formats of a briefing, each with a button. */
export default function BriefingExportDialog() {
  const briefing = useAppState(({ session }) =>
    session.dialog?.kind === 'briefing-export' ? session.dialog.briefing : null,
  );
  return briefing === null ? null : <Leave briefing={briefing} />;
}

function Leave({ briefing }: { readonly briefing: Briefing }) {
  const t = useBriefingExportT();
  const say = useT();
  const store = useAppStore();
  const atlas = useAtlas();
  const language = useInterfaceLanguage();
  const theme = useScene((scene) => scene.theme);
  const [handling, setHandling] = useState(briefing.handling);
  const [withNotes, setWithNotes] = useState(false);
  const [chapterOf, setChapterOf] = useState<Partial<Record<BriefingExportFormatId, number | null>>>({});
  const [paper, setPaper] = useState<PaperSize>('A4');
  const [active, setActive] = useState<BriefingExportFormatId | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  /** Button of the running export. */
  const makes = useRef<HTMLButtonElement>(null);
  useEffect(() => () => running.current?.abort(), []);
  const isWorking = progress?.kind === 'working';

  const make = async (format: BriefingExportFormat) => {
    const work = new AbortController();
    running.current = work;
    setActive(format.id);
    setProgress({ kind: 'working', done: 0, total: 0 });
    try {
      const left = await format.make(
        {
          briefing: { ...briefing, handling },
          store,
          atlas,
          t: say,
          language,
          theme,
          chapter: chapterOf[format.id] ?? null,
          paper,
          withNotes,
          date: new Date(),
        },
        {
          signal: work.signal,
          // A stopped export may still report progress.
          onProgress: (done, total) => {
            if (!work.signal.aborted) setProgress({ kind: 'working', done, total });
          },
        },
      );
      if (work.signal.aborted) return;
      if (left === null) {
        setProgress({ kind: 'exported-records' });
        return;
      }
      downloadBlob(left.blob, left.fileName, document);
      setProgress({
        kind: 'done',
        file: left.fileName,
        megabytes: left.blob.size / 1e6,
        sha256: left.sha256 ?? null,
      });
    } catch (error) {
      if (work.signal.aborted) return;
      // Any other failure is a lazy module that did not load.
      setProgress({
        kind: 'failed',
        reason: say(error instanceof ExportError ? error.key : 'export.error.noPart'),
      });
      console.error(error);
    }
  };
  const stop = () => {
    // Stopping removes the focused button.
    makes.current?.focus();
    running.current?.abort();
    setProgress({ kind: 'stopped' });
  };

  return (
    <Dialog
      title={t('briefingExport.title', { title: briefing.story.title })}
      onClose={() => openDialog(store, null)}
    >
      <p>{t('briefingExport.intro')}</p>
      {BRIEFING_EXPORT_FORMATS.some(({ choosesNotes }) => choosesNotes) && (
        <p>
          <label className="check">
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => setWithNotes(event.currentTarget.checked)}
            />
            {t('briefingExport.withNotes')}
          </label>
        </p>
      )}
      <Disclosure summary={say('notes.handling')} open={briefing.handling !== null}>
        <HandlingFields handling={handling} onChange={setHandling} />
      </Disclosure>
      <ul className="briefing-export-list">
        {BRIEFING_EXPORT_FORMATS.map((format) => (
          <li key={format.id} data-format={format.id}>
            <h3>{t(`briefingExport.${format.id}`)}</h3>
            <p>{t(`briefingExport.${format.id}.about`)}</p>
            <BriefingExportChoices
              story={briefing.story}
              choices={format.choices ?? []}
              chapter={chapterOf[format.id] ?? null}
              onChapter={(chapter) => setChapterOf((before) => ({ ...before, [format.id]: chapter }))}
              paper={paper}
              onPaper={setPaper}
            />
            <p className="form-actions">
              <button
                {...(active === format.id ? { ref: makes } : {})}
                type="button"
                className="button"
                data-quiet={format === BRIEFING_EXPORT_FORMATS[0] ? undefined : ''}
                aria-disabled={isWorking}
                onClick={() => {
                  if (!isWorking) void make(format);
                }}
              >
                {t('briefingExport.make')}
                <span className="visually-hidden"> {t(`briefingExport.${format.id}`)}</span>
              </button>
              {isWorking && active === format.id && (
                <button type="button" className="button" data-quiet="" onClick={stop}>
                  {t('briefingExport.stop')}
                </button>
              )}
            </p>
            <p className="form-progress" role="status">
              {active === format.id && progress !== null && wordsOf(progress, t)}
            </p>
            {active === format.id && progress?.kind === 'done' && progress.sha256 !== null && (
              <p className="briefing-export-digest">
                {t('briefingExport.digest')} <code>{progress.sha256}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function wordsOf(progress: Progress, t: ReturnType<typeof useBriefingExportT>): string {
  switch (progress.kind) {
    case 'working':
      return progress.total === 0
        ? t('briefingExport.begun')
        : t('briefingExport.working', { done: progress.done, total: progress.total });
    case 'done':
      return progress.megabytes < 0.1
        ? t('briefingExport.doneSmall', { file: progress.file, size: Math.ceil(progress.megabytes * 1000) })
        : t('briefingExport.done', { file: progress.file, size: Math.round(progress.megabytes * 10) / 10 });
    case 'exported-records':
      return t('briefingExport.exported');
    case 'stopped':
      return t('briefingExport.stopped');
    case 'failed':
      return t('briefingExport.failed', { reason: progress.reason });
  }
}

interface Props {
  readonly story: Story;
  readonly choices: readonly BriefingExportChoice[];
  readonly chapter: number | null;
  readonly onChapter: (chapter: number | null) => void;
  readonly paper: PaperSize;
  readonly onPaper: (paper: PaperSize) => void;
}

/** Options of one export format: chapters and paper. */
function BriefingExportChoices({ story, choices, chapter, onChapter, paper, onPaper }: Props) {
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
