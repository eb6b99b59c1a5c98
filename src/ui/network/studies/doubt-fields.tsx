import { SPEEDS } from '../../../analysis/network/costs.ts';
import type { Doubt } from '../../../analysis/studies/studies.ts';
import { MODES } from '../../../domain/evidence.ts';
import { SelectField } from '../../primitives/select-field.tsx';
import { useFormat, useT } from '../../ui-context.tsx';
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

/** By how much of it a number is varied to either side. */
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

/** How far numbers were varied, for a file: weights, speeds with their ranges, and the cost of each leg where that was. */
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
