import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useCountryName } from '../ui-context.tsx';
import { FeatureName } from './feature-name.tsx';

/** By its ISO code: a link to one of the ten, the name of any other. */
export function CountryName({ code }: { readonly code: string }) {
  const id: FeatureId = `jurisdiction:${code}`;
  const isOfTen = useAtlas().byId.has(id);
  const countryName = useCountryName();
  return isOfTen ? <FeatureName id={id} /> : <bdi>{countryName(code)}</bdi>;
}
