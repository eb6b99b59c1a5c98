import type { AtlasRecord } from '../../../domain/atlas.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { useT } from '../../../ui/ui-context.tsx';

/** Text above the fields of a feature: a footnote, or a description. */
export function Intro({ record }: { readonly record: AtlasRecord }) {
  const t = useT();
  switch (record.kind) {
    case 'jurisdiction': {
      const { footnote } = record.properties;
      return footnote === undefined ? null : (
        <p className="footnote">
          * <EnglishContent>{footnote.replace(/^\*\s*/, '')}</EnglishContent>
        </p>
      );
    }
    case 'route':
    case 'branch':
    case 'market':
      return (
        <>
          <p className="intro">
            <EnglishContent>{record.properties.description}</EnglishContent>
          </p>
          {record.kind === 'route' && <p className="caution">{t('panel.route.drawing')}</p>}
        </>
      );
    default:
      return null;
  }
}
