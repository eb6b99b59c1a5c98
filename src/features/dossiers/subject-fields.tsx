import { useId } from 'react';
import { kmOf, wholeOf } from '../../analysis/dossier/border-line.ts';
import { crossingsOn } from '../../analysis/dossier/derive-dossier.ts';
import { linesOfBorder, resolveSection } from '../../analysis/dossier/resolve-section.ts';
import type { BorderFeature } from '../../domain/atlas.ts';
import { type BorderPart, type DossierSubject, subjectOf } from '../../domain/dossier-subject.ts';
import type { CrossingId } from '../../domain/ids.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { useAppState, useAppStore, useAtlas, useFormat, useName } from '../../ui/ui-context.tsx';
import { AlongFields, AlongNote } from './along-fields.tsx';
import { useDossierT } from './dossier-words.ts';

/** Search distances in km: around a town, an hour's drive, and two hours'. */
export const NEAR_KM = [25, 50, 100] as const;

interface Props {
  readonly subject: DossierSubject;
  readonly nearKm: number;
  readonly onNear: (km: number) => void;
}

/** Selects a section of the border and the search distance. */
export function SubjectFields({ subject, nearKm, onNear }: Props) {
  const t = useDossierT();
  const format = useFormat();
  const note = useId();
  const border = useAtlas().borders.features.find(({ properties }) => properties.id === subject.id);
  return (
    <div className="dossier-fields">
      {border !== undefined && <PartFields border={border} part={subject.part} note={note} />}
      <SelectField
        label={t('dossier.near')}
        value={`${nearKm}`}
        options={NEAR_KM.map((km) => ({ value: `${km}`, label: format.km(km) }))}
        onChoose={(km) => onNear(Number(km))}
      />
      {border !== undefined && subject.part?.kind === 'along' && <AlongNote id={note} border={border} />}
    </div>
  );
}

interface PartProps {
  readonly border: BorderFeature;
  readonly part: BorderPart | null;
  /** Id of the note on the section. */
  readonly note: string;
}

function PartFields({ border: feature, part, note }: PartProps) {
  const { properties: border } = feature;
  const t = useDossierT();
  const store = useAppStore();
  const atlas = useAtlas();
  const nameOf = useName();
  const areas = useAppState((state) => state.areas.list);
  const choose = (next: BorderPart | null) =>
    openDialog(store, { kind: 'dossier', subject: subjectOf(border.id, next) });
  const lengthKm = Math.ceil(kmOf(wholeOf(linesOfBorder(feature))));
  const whole = resolveSection(subjectOf(border.id), atlas, () => undefined);
  const crossings = crossingsOn(whole, atlas).flatMap(({ id }) => {
    const record = atlas.byId.get(id);
    return record === undefined ? [] : [{ value: id, label: nameOf(record) }];
  });
  const [first, second] = crossings;
  const kinds = [
    'whole',
    'along',
    ...(second === undefined ? [] : (['between'] as const)),
    ...(areas.length === 0 ? [] : (['inside'] as const)),
  ] as const;
  const chooseKind = (kind: string) => {
    const [area] = areas;
    if (kind === 'along') choose({ kind, ...middleOf(lengthKm) });
    else if (kind === 'between' && first !== undefined && second !== undefined)
      choose({ kind, crossings: [first.value, second.value] });
    else if (kind === 'inside' && area !== undefined) choose({ kind, area: area.id });
    else choose(null);
  };
  return (
    <>
      <SelectField
        label={t('dossier.part')}
        value={part?.kind ?? 'whole'}
        options={kinds.map((kind) => ({ value: kind, label: t(`dossier.part.${kind}`) }))}
        onChoose={chooseKind}
      />
      {part?.kind === 'between' && (
        <Between
          crossings={crossings}
          chosen={part.crossings}
          onChoose={(pair) => choose({ kind: 'between', crossings: pair })}
        />
      )}
      {part?.kind === 'along' && (
        <AlongFields lengthKm={lengthKm} part={part} note={note} onChoose={choose} />
      )}
      {part?.kind === 'inside' && (
        <SelectField
          label={t('dossier.part.inside')}
          value={part.area}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(area) => choose({ kind: 'inside', area })}
        />
      )}
    </>
  );
}

/** Default section: the middle third of the border. */
function middleOf(lengthKm: number) {
  return { fromKm: Math.round(lengthKm / 3), toKm: Math.max(1, Math.round((2 * lengthKm) / 3)) };
}

interface BetweenProps {
  readonly crossings: readonly { readonly value: CrossingId; readonly label: string }[];
  readonly chosen: readonly [CrossingId, CrossingId];
  readonly onChoose: (pair: readonly [CrossingId, CrossingId]) => void;
}

function Between({ crossings, chosen: [first, second], onChoose }: BetweenProps) {
  const t = useDossierT();
  return (
    <>
      <SelectField
        label={t('dossier.part.first')}
        value={first}
        options={crossings.filter(({ value }) => value !== second)}
        onChoose={(value) => onChoose([value as CrossingId, second])}
      />
      <SelectField
        label={t('dossier.part.second')}
        value={second}
        options={crossings.filter(({ value }) => value !== first)}
        onChoose={(value) => onChoose([first, value as CrossingId])}
      />
    </>
  );
}
