import { SPEEDS } from '../../../analysis/network/costs.ts';
import type { Doubt } from '../../../analysis/studies/studies.ts';
import { MODES } from '../../../domain/evidence.ts';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { useFormat, useT } from '../../../ui/ui-context.tsx';
import type { AskedLine } from '../use-asked-said.ts';
import { useStudiesT } from './studies-words.ts';

const SHARES = [0, 0.1, 0.25, 0.5];

function useShareSaid(): (share: number) => string {
  const t = useStudiesT();
  const format = useFormat();
  return (share) =>
    share === 0 ? t('studies.exact') : t('studies.around', { share: `${format.number(share * 100)} %` });
}

interface ShareProps {
  readonly label: string;
  readonly value: number;
  readonly onChoose: (share: number) => void;
}

/** Variation of a number to either side, as a share. */
export function ShareField({ label, value, onChoose }: ShareProps) {
  const shareSaid = useShareSaid();
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={SHARES.map((share) => ({ value: String(share), label: shareSaid(share) }))}
      onChoose={(share) => onChoose(Number(share))}
    />
  );
}

interface Props {
  readonly doubt: Doubt;
  readonly onChange: (change: Partial<Doubt>) => void;
}

/** Variation of weights and speeds. */
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

/** Variation as text for export: weights, speeds with ranges, and leg costs if varied. */
export function useDoubtSaid(): (doubt: Doubt & { readonly legs?: number }) => readonly AskedLine[] {
  const t = useStudiesT();
  const pageT = useT();
  const format = useFormat();
  const shareSaid = useShareSaid();
  const ranges = MODES.map((mode) => `${pageT(`panel.mode.${mode}`)} ${SPEEDS[mode].range.join('–')}`);
  return ({ weights, speeds, legs }) => [
    [t('studies.stability.weights'), shareSaid(weights)],
    [t('studies.stability.speeds'), t(`studies.stability.speeds.${speeds ? 'ranges' : 'fixed'}`)],
    ...(speeds ? [[t('studies.stability.ranges'), ranges.join(format.semicolon)] as const] : []),
    ...(legs === undefined ? [] : [[t('studies.stability.legs'), shareSaid(legs)] as const]),
  ];
}
