import type { FeatureId } from '../../domain/ids.ts';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { useVisible } from '../../ui/ui-context.tsx';
import { useNames } from './use-names.ts';

/** Link to a feature, or its plain name if filters hide it. */
export function FeatureName({ id }: { readonly id: FeatureId }) {
  const isShown = useVisible().byId.has(id);
  const names = useNames();
  return <bdi>{isShown ? <FeatureLink id={id} glyph={false} /> : names.feature(id)}</bdi>;
}

/** List of names. */
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
