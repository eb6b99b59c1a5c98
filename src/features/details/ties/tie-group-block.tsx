import type { TieGroup } from '../../../analysis/tied-passages.ts';
import type { Digest } from '../../../domain/brief.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { kindOf } from '../../../domain/ids.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAtlas, useName } from '../../../ui/ui-context.tsx';
import { TiedPassageItem } from './tied-passage.tsx';
import { useTiesT } from './ties-words.ts';

/** Longer lists are truncated until expanded. */
const LONG = 8;
const BEGINNING = 6;
/** Group passages are open up to this number. */
const SHORT = 3;

interface Props {
  readonly feature: FeatureId;
  readonly group: TieGroup;
  readonly digest: Digest;
  /** False if the section title repeats it. */
  readonly hasHeading: boolean;
}

/** Passages of one kind of link. Long group lists are collapsed. */
export function TieGroupBlock({ feature, group, digest, hasHeading }: Props) {
  const t = useTiesT();
  const heading = useGroupHeading(feature, group);
  const { passages, via, type } = group;
  const list = (of: TieGroup['passages']) => (
    <ol className="tied-passages">
      {of.map((tied) => (
        <TiedPassageItem
          key={tied.passage.id}
          tied={tied}
          digest={digest}
          saysWordless={hasHeading && (type === 'asserts' || type === 'overtaken')}
        />
      ))}
    </ol>
  );
  if (via !== null) {
    return (
      <div className="tie-through">
        <Disclosure summary={heading} count={passages.length} open={passages.length <= SHORT}>
          {list(passages)}
        </Disclosure>
      </div>
    );
  }
  const cut = passages.length > LONG ? BEGINNING : passages.length;
  return (
    <div className="tie-group">
      {hasHeading && (
        <h4>
          {heading} <span className="count">{passages.length}</span>
        </h4>
      )}
      {list(passages.slice(0, cut))}
      {cut < passages.length && (
        <Disclosure summary={t('ties.rest', { count: passages.length - cut })}>
          {list(passages.slice(cut))}
        </Disclosure>
      )}
    </div>
  );
}

function useGroupHeading(feature: FeatureId, { type, via }: TieGroup): string {
  const t = useTiesT();
  const atlas = useAtlas();
  const nameOf = useName();
  if (type !== 'implies') return t(`ties.${type}`);
  if (via === null) return t(kindOf(feature) === 'region' ? 'ties.implies.group' : 'ties.implies.itself');
  const record = atlas.byId.get(via);
  const name = record === undefined ? via : nameOf(record);
  return via.startsWith(`${feature}/`)
    ? t('ties.implies.part', { part: name })
    : t('ties.implies.through', { group: name });
}
