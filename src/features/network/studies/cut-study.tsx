import { useRef, useState } from 'react';
import { CUT_PARTS, type CutParts } from '../../../analysis/network/find-cuts.ts';
import type { CutStudy as Found, StudySettings } from '../../../analysis/studies/studies.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { exportedId } from '../../../domain/own-network.ts';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { FeatureNames } from '../feature-name.tsx';
import type { NetworkState } from '../state/network.ts';
import { changeStudy } from '../state/study-network.ts';
import type { AskedLine } from '../use-asked-said.ts';
import { useNames } from '../use-names.ts';
import { MarkButton } from './mark-button.tsx';
import { type TranslateStudies, useStudiesT } from './studies-words.ts';
import { StudyFrame } from './study-frame.tsx';

/** Default: including legs in series would multiply the sets. */
const FIRST: CutParts = 'nodes-and-crossings';
const PARTS = CUT_PARTS.toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST));

/** Chokepoints: all minimum sets whose removal leaves no modelled path. */
export function CutStudy({ network }: { readonly network: NetworkState }) {
  const t = useStudiesT();
  const store = useAppStore();
  const names = useNames();
  const { parts } = network.studySettings.cuts;
  const saidOf = useCutsSaid();
  return (
    <StudyFrame
      kind="cuts"
      network={network}
      fields={
        <SelectField
          label={t('studies.cuts.parts')}
          value={parts}
          options={PARTS.map((value) => ({ value, label: t(`studies.cuts.parts.${value}`) }))}
          onChoose={(value) => changeStudy(store, 'cuts', { parts: value as CutParts })}
        />
      }
      show={({ value, asked }) => <Cuts found={value} isWeighed={asked.asked.own !== null} />}
      table={({ value, asked }) => ({
        settings: cutSettings(t, asked.settings),
        notes: saidOf(value, asked.asked.own !== null),
        head: [t('studies.column.set'), t('studies.column.name'), t('studies.column.id')],
        rows: value.cuts.flatMap((cut, at) =>
          cut.map((id) => [at + 1, names.feature(id), exportedId(id, asked.asked.on)]),
        ),
      })}
      how={[t('studies.cuts.how'), ...(network.question.own === null ? [] : [t('studies.cuts.own')])]}
    />
  );
}

/** Removable kinds of parts, for paper and export. */
export function cutSettings(t: TranslateStudies, { parts }: StudySettings['cuts']): readonly AskedLine[] {
  return [[t('studies.cuts.parts'), t(`studies.cuts.parts.${parts}`)]];
}

/** Results as sentences for screen, paper and export. */
function useCutsSaid(): (found: Found, isWeighed: boolean) => readonly string[] {
  const t = useStudiesT();
  const format = useFormat();
  return ({ size, cuts, isComplete }, isWeighed) => {
    if (size === null) return [t('studies.cuts.unparted')];
    if (size === 0) return [t('studies.cuts.nothing')];
    const count = format.number(cuts.length);
    return [
      t(isWeighed ? 'studies.cuts.weighed' : 'studies.cuts.found', { count, size: format.number(size, 2) }),
      ...(isComplete ? [] : [t('studies.cuts.some', { count })]),
    ];
  };
}

/** Sets shown before expanding. */
const AT_FIRST = 6;

interface CutsProps {
  readonly found: Found;
  readonly isWeighed: boolean;
  /** Whether all are shown, as on paper. */
  readonly isWhole?: boolean;
}

export function Cuts({ found: { size, cuts, isComplete }, isWeighed, isWhole = false }: CutsProps) {
  const t = useStudiesT();
  const format = useFormat();
  const [isAll, setAll] = useState(isWhole);
  const list = useRef<HTMLOListElement>(null);
  const said = useCutsSaid()({ size, cuts, isComplete }, isWeighed);
  const shown = isAll ? cuts : cuts.slice(0, AT_FIRST);
  if (cuts.length === 0) return said.map((sentence) => <p key={sentence}>{sentence}</p>);
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ol ref={list} tabIndex={-1} className="study-list" data-testid="cuts">
        {shown.map((cut, at) => (
          <li key={cut.join(' ')}>
            <Cut cut={cut} number={at + 1} />
          </li>
        ))}
      </ol>
      {shown.length < cuts.length && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setAll(true);
            list.current?.focus();
          }}
        >
          {t('studies.showAll', { count: format.number(cuts.length) })}
        </button>
      )}
    </>
  );
}

function Cut({ cut, number }: { readonly cut: readonly FeatureId[]; readonly number: number }) {
  const t = useStudiesT();
  const format = useFormat();
  const name = t('studies.cuts.set', { number: format.number(number) });
  return (
    <>
      <div className="study-row">
        <b>{name}</b>
        <MarkButton ids={cut} name={name} />
      </div>
      <FeatureNames ids={cut} />
    </>
  );
}
