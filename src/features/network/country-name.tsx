import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useCountryName } from '../../ui/ui-context.tsx';
import { FeatureName } from './feature-name.tsx';

/** A country by ISO code: a link to one of the ten, otherwise its name. */
export function CountryName({ code }: { readonly code: string }) {
  const id: FeatureId = `jurisdiction:${code}`;
  const isOfTen = useAtlas().byId.has(id);
  const countryName = useCountryName();
  return isOfTen ? <FeatureName id={id} /> : <bdi>{countryName(code)}</bdi>;
}
