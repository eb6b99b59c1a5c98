import type { FeatureId } from '../../domain/ids.ts';
import { FeatureLink } from '../feature-panel/parts/feature-link.tsx';
import { useVisible } from '../ui-context.tsx';
import { useNames } from './use-names.ts';

/** A link to a feature; only its name where the filters hide it, for a path goes on there all the same. */
export function FeatureName({ id }: { readonly id: FeatureId }) {
  const isShown = useVisible().byId.has(id);
  const names = useNames();
  return <bdi>{isShown ? <FeatureLink id={id} glyph={false} /> : names.feature(id)}</bdi>;
}

/** Names one after the other. */
export function FeatureNames({ ids }: { readonly ids: readonly FeatureId[] }) {
  return (
    <ul className="network-names">
      {ids.map((id) => (
        <li key={id}>
          <FeatureName id={id} />
        </li>
      ))}
    </ul>
  );
}
