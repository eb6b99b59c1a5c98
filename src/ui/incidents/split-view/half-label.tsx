import { useCompareT } from '../compare/compare-words.ts';

interface Props {
  readonly side: 'first' | 'second';
  readonly name: string;
  readonly count: number;
}

/** Label and record count over one side of the split view; moves with it. */
export function HalfLabel({ side, name, count }: Props) {
  const t = useCompareT();
  return (
    <div className="half" data-side={side}>
      <p className="half-label" data-testid={`half-${side}`}>
        <span className="half-place">{t(`compare.half.${side}`)}</span> <b>{name}</b>{' '}
        <span className="half-count">{t('compare.half.records', { count })}</span>
      </p>
    </div>
  );
}
