import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { FeatureId } from '../../../domain/ids.ts';
import { useCountryName, useVisible } from '../../ui-context.tsx';
import { FeatureLink } from './feature-link.tsx';

/** Formats ISO codes as names, linking the ten jurisdictions. */
export function useCountryLinks(): (codes: readonly string[]) => ReactNode {
  const visible = useVisible();
  const countryName = useCountryName();
  return (codes) =>
    codes.map((code, at) => {
      const id: FeatureId = `jurisdiction:${code}`;
      return (
        <Fragment key={code}>
          {at > 0 && ', '}
          {visible.byId.has(id) ? <FeatureLink id={id} glyph={false} /> : countryName(code)}
        </Fragment>
      );
    });
}
