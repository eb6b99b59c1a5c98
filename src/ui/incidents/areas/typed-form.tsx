import { useId, useState } from 'react';
import { checkRing } from '../../../analysis/area/check-ring.ts';
import { orientShape } from '../../../analysis/area/rings.ts';
import { parseCorners } from '../../../importers/areas/parse-corners.ts';
import { AreaForm } from './area-form.tsx';
import { MAX_LETTERS } from './area-ids.ts';
import { useAreasT } from './area-words.ts';
import { describeShapeFault } from './fault-words.ts';
import { useMakeArea } from './use-make-area.ts';

/** Makes an area from typed corners; reports every unreadable line. */
export function TypedForm({ onDone }: { readonly onDone: () => void }) {
  const t = useAreasT();
  const make = useMakeArea();
  const about = useId();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const submit = () => {
    const corners = parseCorners(text);
    if (!corners.ok) {
      setFaults(
        corners.failure.map(({ line, text: typed, fault }) =>
          t(`areas.typed.line.${fault}`, { line: String(line), text: typed }),
        ),
      );
      return;
    }
    const ring = checkRing(corners.value);
    if (!ring.ok) {
      setFaults([describeShapeFault(ring.failure, t)]);
      return;
    }
    make(name, orientShape([[ring.value]]));
    onDone();
  };
  return (
    <AreaForm makes={t('areas.typed.make')} faults={faults} onSubmit={submit} onCancel={onDone}>
      <label className="field">
        <span>{t('areas.typed.corners')}</span>
        <textarea
          rows={5}
          spellCheck={false}
          aria-describedby={about}
          aria-invalid={faults.length > 0}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id={about} className="incidents-note">
        {t('areas.typed.about')}
      </p>
      <label className="field">
        <span>{t('areas.name')}</span>
        <input
          type="text"
          maxLength={MAX_LETTERS}
          spellCheck={false}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
    </AreaForm>
  );
}
