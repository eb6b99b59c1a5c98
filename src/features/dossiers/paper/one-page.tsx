import { Fragment, type ReactNode } from 'react';
import { sumOfTimes } from '../../../analysis/dossier/count-by-time.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import { CONSULTED } from '../../../domain/evidence.ts';
import type { SourceId } from '../../../domain/ids.ts';
import { nameCited } from '../../../domain/name-source.ts';
import { datedWords } from '../../../domain/passage-words.ts';
import { sourcesOf as sourcesOfRecord } from '../../../domain/record-sources.ts';
import { usePassageName } from '../../../ui/passages/passage-place.tsx';
import { PassageTimeInWords } from '../../../ui/passages/passage-time.tsx';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { useAtlas, useFormat, useName, useT } from '../../../ui/ui-context.tsx';
import { selectOtherNames } from '../../details/index.ts';
import { CoverageGapList } from '../coverage-gap-list.tsx';
import { DossierFacts } from '../dossier-facts.tsx';
import { DossierMap } from '../dossier-map.tsx';
import { useDossierT } from '../dossier-words.ts';
import { WrittenConditions } from '../filtered-note.tsx';
import { HowCounted, useCountedTime } from '../incident-times.tsx';
import { nameGroup, useLineNote } from '../lines-table.tsx';
import { LINE_GROUPS, sourcesOf } from '../listed-lines.ts';
import { describeEvidence } from '../market-table.tsx';
import { useSideTitle } from '../passage-groups.tsx';
import { useEvidenceWords } from '../use-evidence-words.ts';
import { useFeatureNames } from '../use-feature-names.ts';
import { useTimeName } from '../use-time-words.ts';
import { AssessmentTable } from './assessment-table.tsx';
import { NotesOnPaper } from './notes-on-paper.tsx';
import { PaperFrame } from './paper-frame.tsx';
import type { PaperChoices, PaperMatter } from './paper-matter.ts';

const MAP_SIZE = { width: 900, height: 300 };

interface Props {
  readonly matter: PaperMatter;
  readonly choices: PaperChoices;
  readonly idPrefix: string;
  readonly fontPt: number;
}

/** A port or crossing on one page, at the given font size, in two columns below the map. */
export function OnePage({ matter, choices, idPrefix, fontPt }: Props) {
  const t = useDossierT();
  const say = useT();
  const nameOf = useName();
  const { dossier } = matter;
  const { record } = dossier;
  if (record === null) return null;
  const others = selectOtherNames(record, nameOf(record));
  return (
    <PaperFrame
      choices={choices}
      className="one-page"
      kicker={say(`panel.kind.${record.kind}`)}
      fontPt={fontPt}
    >
      <WrittenConditions nearKm={matter.nearKm} />
      {!choices.hasOwn && <p className="caution">{t('dossier.paper.leftOut')}</p>}
      <p className="handout-place">
        {others.map(([language, name], at) => (
          <Fragment key={language}>
            {at > 0 && ' · '}
            <span lang={language}>{name}</span>
          </Fragment>
        ))}
      </p>
      <DossierMap
        subject={dossier.subject}
        size={MAP_SIZE}
        idPrefix={idPrefix}
        isForPaper
        records={matter.records}
      />
      <div className="paper-columns">
        <DossierFacts dossier={dossier} />
        {choices.hasOwn && <AssessmentTable subject={dossier.subject} />}
        {choices.hasNotes && <NotesOnPaper subject={dossier.subject} />}
        <Lines matter={matter} />
        <Markets matter={matter} />
        <Brief matter={matter} />
        <CoverageGapList dossier={dossier} />
        <Incidents matter={matter} />
        <Sources matter={matter} />
      </div>
      <p className="handout-fine">{t('dossier.intro')}</p>
    </PaperFrame>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** One paragraph per group, with the evidence after each name. */
function Lines({ matter: { lines } }: { readonly matter: PaperMatter }) {
  const t = useDossierT();
  const say = useT();
  const format = useFormat();
  const nameOf = useName();
  const noteOf = useLineNote();
  const evidenceOf = useEvidenceWords();
  return (
    <Block title={t('dossier.here')}>
      {lines.length === 0 && <p>{t('dossier.here.none')}</p>}
      {LINE_GROUPS.map((group) => {
        const ofGroup = lines.filter((line) => line.group === group);
        if (ofGroup.length === 0) return null;
        return (
          <div key={group} className="paper-line">
            <b>{nameGroup(say, group)}</b>{' '}
            {ofGroup.map((line, at) => (
              <Fragment key={line.record.id}>
                {at > 0 && format.semicolon}
                <bdi>{nameOf(line.record)}</bdi> (
                {[noteOf(line), evidenceOf(line.record)].filter((word) => word !== null).join(format.comma)}
                )
                <SourceMarks ids={sourcesOfRecord(line.record)} />
              </Fragment>
            ))}
          </div>
        );
      })}
    </Block>
  );
}

function Markets({ matter: { dossier, digest } }: { readonly matter: PaperMatter }) {
  const t = useDossierT();
  const say = useT();
  const format = useFormat();
  const names = useFeatureNames();
  const passageName = usePassageName(digest);
  return (
    <Block title={say('panel.markets.title')}>
      {dossier.markets.length === 0 && <p>{t('dossier.markets.none')}</p>}
      {dossier.markets.map(({ id, legs, byEvidence, atPort, placedIn, passages }) => (
        <p key={id}>
          <b>{names([id])[0]}</b>
          {' · '}
          {t('dossier.markets.legs')}: {format.number(legs.length)} (
          {describeEvidence({ byEvidence, atPort }, say, format)})
          {placedIn.length > 0 && ` · ${t('dossier.markets.placed')} ${format.list(names(placedIn))}`}
          {passages.length > 0 && ` · ${passages.map(passageName).join(format.semicolon)}`}
        </p>
      ))}
    </Block>
  );
}

/** Direct passages in full; locations of the others. */
function Brief({ matter: { dossier, digest } }: { readonly matter: PaperMatter }) {
  const t = useDossierT();
  const say = useT();
  const format = useFormat();
  const passageName = usePassageName(digest);
  const { ofItself, ofBoth, ofSides } = dossier.passages;
  const sideTitle = useSideTitle(dossier);
  return (
    <Block title={say('panel.passages.title')}>
      {ofItself.map((passage) => (
        <p key={passage.id}>
          <b>{passageName(passage)}</b> <span lang="en">{datedWords(passage).text}</span>{' '}
          <PassageTimeInWords passage={passage} />
        </p>
      ))}
      {ofItself.length > 0 && <p>{say('passage.paraphrase')}</p>}
      {ofBoth.length > 0 && (
        <p>
          <b>{t('dossier.ofBoth')}</b> {ofBoth.map(passageName).join(format.semicolon)}
        </p>
      )}
      {ofSides.map(({ feature, passages }) => (
        <p key={feature}>
          <b>{sideTitle(feature)}</b> {passages.map(passageName).join(format.semicolon)}
        </p>
      ))}
    </Block>
  );
}

/** Only periods with records, to save space. */
function Incidents({ matter: { dossier, incidents, timeStep } }: { readonly matter: PaperMatter }) {
  const t = useDossierT();
  const format = useFormat();
  const nameOf = useTimeName();
  const counts = incidents?.[0] ?? null;
  const time = useCountedTime(counts, timeStep);
  if (counts === null || time === null) return null;
  const told: readonly (readonly [string, number])[] = [
    ...time.columns.map(({ firstMonth, count }) => [nameOf(firstMonth, time.step), count] as const),
    ...[...time.yearOnly].map(([year, count]) => [`${t('dossier.yearOnly')} (${year})`, count] as const),
    [t('dossier.undated'), time.undated],
  ];
  return (
    <Block title={t('dossier.incidents')}>
      <HowCounted subject={dossier.subject} />
      <p>
        {told.map(([name, count]) => count > 0 && `${name}: ${format.number(count)} · `)}
        {t('dossier.sum')}: {format.number(sumOfTimes(counts))}
      </p>
    </Block>
  );
}

/** Number, publisher and year, grouped by how they were consulted, to save space. */
function Sources({ matter: { dossier, lines } }: { readonly matter: PaperMatter }) {
  const say = useT();
  const atlas = useAtlas();
  const numbered = sourcesOf(dossier, lines, atlas).map((id, at) => ({ id, number: at + 1 }));
  return (
    <Block title={say('panel.sources.title')}>
      {CONSULTED.map((how) => {
        const ofThis = numbered.filter(({ id }) => atlas.sourceById.get(id)?.consulted.how === how);
        if (ofThis.length === 0) return null;
        return (
          <p key={how}>
            <b>{say(`panel.consulted.${how}`)}</b>{' '}
            <span lang="en">
              {ofThis.map(({ id, number }) => `${number}: ${nameSource(id, atlas)}`).join('; ')}
            </span>
          </p>
        );
      })}
    </Block>
  );
}

function nameSource(id: SourceId, atlas: Atlas): string {
  const citation = atlas.sourceById.get(id);
  if (citation?.by === undefined) return citation?.title ?? id;
  return `${citation.title} (${nameCited({ id, kind: 'source' }, atlas)})`;
}
