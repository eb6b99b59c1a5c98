import '../../../../styles/css/handout.css';
import '../../../../styles/css/dossier-paper.css';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { areaOfSubject, type DossierSubject } from '../../../domain/dossier-subject.ts';
import { markPaper, takePaper } from '../../../state/commands/show-panels.ts';
import { useBriefingExportT } from '../../../ui/handling/export-words.ts';
import { useHandling } from '../../../ui/handling/handling-bands.tsx';
import { HandlingFields } from '../../../ui/handling/handling-fields.tsx';
import { loadPaperFaces } from '../../../ui/primitives/paper-faces.ts';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { Switch } from '../../../ui/primitives/switch.tsx';
import { UiProvider, useAppState, useAppStore, useT } from '../../../ui/ui-context.tsx';
import { usePlannerNotesT } from '../../notes/index.ts';
import { useDossierT } from '../dossier-words.ts';
import { useSubjectName } from '../use-subject-name.ts';
import { Annex } from './annex.tsx';
import { useNotesOf } from './notes-on-paper.tsx';
import { OnePage } from './one-page.tsx';
import {
  PAPER_SIZES,
  type PaperChoices,
  type PaperKind,
  type PaperMatter,
  type PaperSize,
} from './paper-matter.ts';

/** Smallest legible print, points. */
const SMALLEST_PT = 6;
const SIZES_PT = [9.5, 9, 8.5, 8, 7.5, 7, 6.5, SMALLEST_PT] as const;

/** Height of the printable area, px of 1/96 inch, minus a line since printers round. */
const PAGE_PX: Readonly<Record<PaperSize, number>> = { A4: 1035, Letter: 968 };

/** Finds the largest font size that fits the page, measured on a preview of the page's width. */
function useFontSize(
  preview: RefObject<HTMLDivElement | null>,
  kind: PaperKind,
  choices: PaperChoices,
  matter: PaperMatter,
): number {
  const [sizePt, setSizePt] = useState<number>(SIZES_PT[0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the page decides how much room it takes
  useLayoutEffect(() => {
    const page = preview.current?.querySelector<HTMLElement>('.one-page');
    // While printing the preview has no height, so every size would seem to fit.
    if (kind !== 'page' || page == null || page.clientHeight === 0) return;
    const fits = (size: number) => {
      page.style.fontSize = `${size}pt`;
      return page.scrollHeight <= PAGE_PX[choices.paper];
    };
    const found = SIZES_PT.find(fits) ?? SMALLEST_PT;
    // The last size tried may differ.
    page.style.fontSize = `${found}pt`;
    setSizePt(found);
  }, [preview, kind, choices, matter]);
  return sizePt;
}

/** A `ref` for the control that takes the focus when dossier and paper take each other's place. */
export function focusOnMount(control: HTMLElement | null): void {
  control?.focus();
}

interface Props {
  readonly kind: PaperKind;
  readonly matter: PaperMatter;
  readonly onBack: () => void;
}

/** Print options and preview. */
export function PaperView({ kind, matter, onBack }: Props) {
  const t = useDossierT();
  const nameOf = useSubjectName();
  const store = useAppStore();
  const ofScreen = useHandling();
  const ofLastPaper = useAppState(({ session }) => session.paperMark);
  const [choices, setChoices] = useState<PaperChoices>({
    title: nameOf(matter.dossier.subject),
    handling: ofLastPaper ?? ofScreen,
    paper: 'A4',
    hasNotes: false,
    hasOwn: true,
  });
  const preview = useRef<HTMLDivElement>(null);
  const fontPt = useFontSize(preview, kind, choices, matter);
  const { isPrinting, print, host } = usePrinting(choices.title);
  const shown = choices.hasOwn ? matter : { ...matter, records: null, incidents: null, byYear: null };
  const paper = (idPrefix: string) =>
    kind === 'page' ? (
      <OnePage matter={shown} choices={choices} idPrefix={idPrefix} fontPt={fontPt} />
    ) : (
      <Annex matter={shown} choices={choices} idPrefix={idPrefix} />
    );
  return (
    <>
      <Fields
        subject={matter.dossier.subject}
        choices={choices}
        onChange={(next) => {
          setChoices(next);
          if (next.handling !== choices.handling) markPaper(store, next.handling);
        }}
        onBack={onBack}
        onPrint={print}
      />
      <section className="paper-preview" aria-label={t('dossier.paper.preview')} data-testid="paper-preview">
        <div ref={preview} className="paper-page" data-theme="print" data-paper={choices.paper}>
          <OnPaper>{paper('preview-')}</OnPaper>
        </div>
      </section>
      {isPrinting &&
        createPortal(
          <div ref={host} className="print-view" data-theme="print">
            <OnPaper>{paper('paper-')}</OnPaper>
          </div>,
          document.body,
        )}
    </>
  );
}

/** Applies the print colours. */
function OnPaper({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const t = useT();
  return (
    <UiProvider store={store} t={t} tokens={TOKENS.print}>
      {children}
    </UiProvider>
  );
}

interface FieldsProps {
  readonly subject: DossierSubject;
  readonly choices: PaperChoices;
  readonly onChange: (choices: PaperChoices) => void;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

function Fields({ subject, choices, onChange, onBack, onPrint }: FieldsProps) {
  const t = useDossierT();
  const tBriefingExport = useBriefingExportT();
  const tPlannerNotes = usePlannerNotesT();
  const notes = useNotesOf(subject);
  return (
    <>
      <p className="dossier-tools">
        <button ref={focusOnMount} type="button" className="text-button" onClick={onBack}>
          {t('dossier.back')}
        </button>
      </p>
      <div className="dossier-fields">
        <label className="field">
          <span>{t('dossier.paper.title')}</span>
          <input
            type="text"
            maxLength={MAX_TITLE}
            value={choices.title}
            onChange={({ currentTarget }) => onChange({ ...choices, title: currentTarget.value })}
          />
        </label>
        <SelectField
          label={tBriefingExport('briefingExport.paper')}
          value={choices.paper}
          options={PAPER_SIZES.map((size) => ({ value: size, label: size }))}
          onChoose={(value) =>
            onChange({ ...choices, paper: PAPER_SIZES.find((size) => size === value) ?? 'A4' })
          }
        />
      </div>
      <Switch
        label={t('dossier.paper.withoutOwn')}
        note={t('dossier.paper.leftOut')}
        unavailable={areaOfSubject(subject) === null ? null : t('dossier.paper.ownArea')}
        checked={!choices.hasOwn}
        onChange={(isWithout) =>
          onChange({ ...choices, hasOwn: !isWithout, hasNotes: choices.hasNotes && !isWithout })
        }
      />
      <HandlingFields
        handling={choices.handling}
        note={t('dossier.paper.handling')}
        onChange={(handling) => onChange({ ...choices, handling })}
      />
      {choices.hasOwn && notes.length > 0 && (
        <Switch
          checked={choices.hasNotes}
          label={tPlannerNotes('plannerNotes.onPaper')}
          onChange={(hasNotes) => onChange({ ...choices, hasNotes })}
        />
      )}
      <p>
        <button type="button" className="button" onClick={onPrint}>
          {t('dossier.paper.print')}
        </button>
      </p>
    </>
  );
}

const MAX_TITLE = 120;

interface Printing {
  /** Whether the printed content must be in `host`. */
  readonly isPrinting: boolean;
  readonly print: () => void;
  readonly host: RefObject<HTMLDivElement | null>;
}

/**
 * Opens the print dialog once the content and fonts are ready.
 * @param title default name of the printed file
 */
function usePrinting(title: string): Printing {
  const store = useAppStore();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(title);
  latest.current = title;
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const givePaperBack = takePaper(store);
    const before = document.title;
    document.title = latest.current;
    const end = () => setIsPrinting(false);
    window.addEventListener('afterprint', end);
    let isWanted = true;
    void loadPaperFaces(host.current?.textContent ?? '').then(() => {
      if (isWanted) window.print();
    });
    return () => {
      isWanted = false;
      window.removeEventListener('afterprint', end);
      document.title = before;
      givePaperBack();
    };
  }, [isPrinting, store]);
  return { isPrinting, print: () => setIsPrinting(true), host };
}
