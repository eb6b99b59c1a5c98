import { FeatureGlyph } from '../../ui/primitives/feature-glyph.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import type { ShownHit } from './name-sections.tsx';

/** A feature or timeline entry, with the matched name. */
export function NameRow({ hit }: { readonly hit: ShownHit }) {
  return (
    <>
      {hit.record === null ? <InterfaceIcon id="time" sizePx={16} /> : <FeatureGlyph record={hit.record} />}
      <span className="search-words">
        <span className="search-name">{hit.name}</span>
        {hit.date !== null && <span className="search-form">{hit.date}</span>}
        {hit.form !== null && (
          <span className="search-form" lang={hit.form.language ?? undefined}>
            {hit.form.text}
          </span>
        )}
      </span>
    </>
  );
}
