import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { AskedPaths } from '../../../analysis/alternatives/alternatives.ts';
import type { StudyKind } from '../../../analysis/studies/studies.ts';
import { formatCsv } from '../../../exporters/csv.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { announce } from '../../../state/commands/notify.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { CostFormula } from '../how-worked-out.tsx';
import { useNetworkT } from '../network-words.ts';
import { OwnNote } from '../own-note.tsx';
import { askedStudy, isOfNow, selectStudied } from '../state/asked-study.ts';
import type { NetworkState, NetworkWork, WorkedOutStudy } from '../state/network.ts';
import { returnToStudy, studyNetwork } from '../state/study-network.ts';
import { type AskedLine, useAskedSaid } from '../use-asked-said.ts';
import { useNames } from '../use-names.ts';
import { useStudiesT } from './studies-words.ts';

interface Props<K extends StudyKind> {
  readonly kind: K;
  readonly network: NetworkState;
  /** Settings fields. */
  readonly fields: ReactNode;
  readonly show: (worked: WorkedOutStudy<K>) => ReactNode;
  readonly table: (worked: WorkedOutStudy<K>) => StudyTable;
  /** Definition, formula and source, by paragraph. */
  readonly how: readonly ReactNode[];
}

/** Layout of a study: description, settings, progress, results, method and export. */
export function StudyFrame<K extends StudyKind>({ kind, network, fields, show, table, how }: Props<K>) {
  const t = useStudiesT();
  const named: StudyKind = kind;
  const { work, stop } = useStudy(kind);
  const worked = network.studies[kind] as WorkedOutStudy<K> | null;
  const doing = network.studyWork[kind];
  const isWorking = doing !== null && 'share' in doing;
  const asked = useAppState(selectStudied);
  return (
    <Disclosure summary={t(`studies.${named}`)}>
      <div className="study" data-testid={`study-${kind}`} aria-busy={isWorking}>
        <p>{t(`studies.${named}.intro`)}</p>
        <div className="network-choices">{fields}</div>
        <StudyWork kind={kind} doing={doing} isAgain={worked !== null} onStart={work} onStop={stop} />
        {worked !== null && (
          <>
            <StudyOf worked={worked} network={network} />
            <OwnNote asked={worked.asked.asked} />
            <div className="study-found">{show(worked)}</div>
            <SaveStudy worked={worked} table={table} />
          </>
        )}
        <HowStudied
          paragraphs={[...how, t('studies.limits', { limits: t(`studies.${named}.limits`) })]}
          asked={worked?.asked.asked ?? asked}
        />
      </div>
    </Disclosure>
  );
}

interface WorkProps {
  readonly kind: StudyKind;
  readonly doing: NetworkWork;
  readonly isAgain: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** One start/stop button, which keeps the focus; shows progress or the reason for failure. */
function StudyWork({ kind, doing, isAgain, onStart, onStop }: WorkProps) {
  const t = useStudiesT();
  const networkT = useNetworkT();
  const share = doing !== null && 'share' in doing ? doing.share : null;
  return (
    <p className="network-work">
      <button
        id={startIdOf(kind)}
        type="button"
        className="button"
        onClick={share === null ? onStart : onStop}
      >
        {share === null ? t(isAgain ? 'studies.workAgain' : 'studies.work') : networkT('network.stop')}
      </button>
      {share !== null && (
        <progress max={1} value={share} aria-label={t('studies.working', { study: t(`studies.${kind}`) })} />
      )}
      {doing !== null && 'failure' in doing && (
        <span role="status">{t(doing.failure === 'cancelled' ? 'studies.stopped' : 'studies.failed')}</span>
      )}
    </p>
  );
}

function startIdOf(kind: StudyKind): string {
  return `study-start-${kind}`;
}

interface OfProps<K extends StudyKind> {
  readonly worked: WorkedOutStudy<K>;
  readonly network: NetworkState;
}

/** The study's query, and a link back to it if another is current. */
export function StudyOf<K extends StudyKind>({ worked, network }: OfProps<K>) {
  const t = useStudiesT();
  const store = useAppStore();
  const format = useFormat();
  const { end } = useNames();
  const asked = useAppState(selectStudied);
  const { of } = worked;
  const { kind } = worked.asked;
  const goBack = () => {
    returnToStudy(store, kind);
    document.getElementById(startIdOf(kind))?.focus();
  };
  const isCurrent = asked !== null && isOfNow(worked, askedStudy(kind, asked, network));
  return (
    <p className="network-note">
      {t('studies.of', {
        from: end(of.question.from),
        to: end(of.question.to),
        count: format.number(worked.asked.asked.closed.length),
      })}
      {!isCurrent && (
        <>
          {' '}
          <b>{t('studies.isOld')}</b>{' '}
          <button type="button" className="link-button" onClick={goBack}>
            {t('studies.return')}
          </button>
        </>
      )}
    </p>
  );
}

interface HowProps {
  readonly paragraphs: readonly ReactNode[];
  /** Query whose costs are explained; `null` if costs do not matter. */
  readonly asked: AskedPaths | null;
}

function HowStudied({ paragraphs, asked }: HowProps) {
  const networkT = useNetworkT();
  return (
    <Disclosure summary={networkT('network.how')}>
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a method never change their order
        <Fragment key={at}>{typeof paragraph === 'string' ? <p>{paragraph}</p> : paragraph}</Fragment>
      ))}
      {asked !== null && <CostFormula asked={asked} />}
    </Disclosure>
  );
}

/** Runs a study on request, announces its completion and stops it with the panel. */
function useStudy(kind: StudyKind): { readonly work: () => void; readonly stop: () => void } {
  const t = useStudiesT();
  const store = useAppStore();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => running.current?.abort();
  const work = () => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    announce(store, t('studies.working', { study: t(`studies.${kind}`) }));
    void studyNetwork(store, kind, controller.signal).then((isNew) => {
      if (isNew) announce(store, t('studies.done', { study: t(`studies.${kind}`) }));
    });
  };
  return { work, stop };
}

interface StudyTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Settings used. */
  readonly settings: readonly AskedLine[];
  /** Notes shown on screen. */
  readonly notes: readonly string[];
}

interface SaveStudyProps<K extends StudyKind> {
  readonly worked: WorkedOutStudy<K>;
  readonly table: (worked: WorkedOutStudy<K>) => StudyTable;
}

/** Exports results as a table with the query, settings and limits. */
function SaveStudy<K extends StudyKind>({ worked, table }: SaveStudyProps<K>) {
  const kind: StudyKind = worked.asked.kind;
  const t = useStudiesT();
  const networkT = useNetworkT();
  const askedSaid = useAskedSaid();
  const save = () => {
    const { head, rows, settings, notes } = table(worked);
    const said = askedSaid(worked.asked.asked, worked.of.question);
    const about: readonly (readonly string[])[] = [
      [t(`studies.${kind}`)],
      ...said.lines,
      ...settings,
      ...[...notes, t('studies.limits', { limits: t(`studies.${kind}.limits`) }), ...said.notes].map(
        (note) => [note],
      ),
    ];
    const text = formatCsv([head, ...rows, [], ...about]);
    const file = fileNameOf(t(`studies.${kind}`), new Date(), 'csv');
    downloadBlob(new Blob([text], { type: 'text/csv' }), file, document);
  };
  return (
    <p className="network-save">
      <button type="button" className="text-button" onClick={save}>
        {networkT('network.save.csv')}
      </button>
    </p>
  );
}
