import type { Doubt } from '../../../analysis/studies/studies.ts';
import { SelectField } from '../../primitives/select-field.tsx';
import { useFormat } from '../../ui-context.tsx';
import { useStudiesT } from './studies-words.ts';

const SHARES = [0, 0.1, 0.25, 0.5];

interface ShareProps {
  readonly label: string;
  readonly value: number;
  readonly onChoose: (share: number) => void;
}

/** By how much of it a number is varied to either side. */
export function ShareField({ label, value, onChoose }: ShareProps) {
  const t = useStudiesT();
  const format = useFormat();
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={SHARES.map((share) => ({
        value: String(share),
        label:
          share === 0
            ? t('studies.exact')
            : t('studies.around', { share: `${format.number(share * 100)} %` }),
      }))}
      onChoose={(share) => onChoose(Number(share))}
    />
  );
}

interface Props {
  readonly doubt: Doubt;
  readonly onChange: (change: Partial<Doubt>) => void;
}

/** How far weights and speeds are varied. */
export function DoubtFields({ doubt: { weights, speeds }, onChange }: Props) {
  const t = useStudiesT();
  return (
    <>
      <ShareField
        label={t('studies.stability.weights')}
        value={weights}
        onChoose={(share) => onChange({ weights: share })}
      />
      <SelectField
        label={t('studies.stability.speeds')}
        value={String(speeds)}
        options={[
          { value: 'true', label: t('studies.stability.speeds.ranges') },
          { value: 'false', label: t('studies.stability.speeds.fixed') },
        ]}
        onChoose={(value) => onChange({ speeds: value === 'true' })}
      />
    </>
  );
}
