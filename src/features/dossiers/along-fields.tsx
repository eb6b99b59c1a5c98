import { sideOfStart } from '../../analysis/dossier/border-line.ts';
import { linesOfBorder } from '../../analysis/dossier/resolve-section.ts';
import type { BorderFeature } from '../../domain/atlas.ts';
import type { AlongPart } from '../../domain/dossier-subject.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';

interface Props {
  /** Border length in km, rounded up. */
  readonly lengthKm: number;
  readonly part: AlongPart;
  /** Id of the note describing them. */
  readonly note: string;
  readonly onChoose: (part: AlongPart) => void;
}

/** Selects a section of a border by its ends, in km along it; the ends cannot cross. */
export function AlongFields({ lengthKm, part, note, onChoose }: Props) {
  const t = useDossierT();
  const { fromKm, toKm } = part;
  return (
    <>
      <KmSlider
        label={t('dossier.along.from')}
        km={fromKm}
        lengthKm={lengthKm}
        note={note}
        onKm={(km) => onChoose({ ...part, fromKm: Math.min(km, toKm - 1) })}
      />
      <KmSlider
        label={t('dossier.along.to')}
        km={toKm}
        lengthKm={lengthKm}
        note={note}
        onKm={(km) => onChoose({ ...part, toKm: Math.max(km, fromKm + 1) })}
      />
    </>
  );
}

/** Explains the kilometres. */
export function AlongNote({ id, border }: { readonly id: string; readonly border: BorderFeature }) {
  const t = useDossierT();
  return (
    <p id={id} className="dossier-note dossier-along-note">
      {t('dossier.along.how', { end: sideOfStart(linesOfBorder(border)) })}
    </p>
  );
}

interface SliderProps {
  readonly label: string;
  readonly km: number;
  readonly lengthKm: number;
  readonly note: string;
  readonly onKm: (km: number) => void;
}

function KmSlider({ label, km, lengthKm, note, onKm }: SliderProps) {
  const format = useFormat();
  return (
    <label className="field">
      <span>
        {label} <b>{format.number(km)}</b>
      </span>
      <input
        type="range"
        min={0}
        max={lengthKm}
        step={1}
        value={km}
        aria-valuetext={format.km(km)}
        aria-describedby={note}
        onChange={({ currentTarget }) => onKm(Number(currentTarget.value))}
      />
    </label>
  );
}
