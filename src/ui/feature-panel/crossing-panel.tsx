import type { Border, Crossing } from '../../domain/atlas.ts';
import { type BorderStatus, BRIEF_DAY, statusAt } from '../../domain/border-status.ts';
import { SIGN_LANGUAGES } from '../../domain/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { TermList, type TermRow } from '../primitives/term-list.tsx';
import { useAtlas, useCountryName, useFormat, useT, useVisible } from '../ui-context.tsx';
import { entryExitRows } from './entry-exit-rows.tsx';
import { FeatureLink } from './parts/feature-link.tsx';
import { Related } from './parts/related.tsx';

/** Panel of a border crossing. */
export function CrossingPanel({ crossing }: { readonly crossing: Crossing }) {
  const t = useT();
  const format = useFormat();
  const visible = useVisible();
  const border = useAtlas().byId.get(crossing.border);
  const countryName = useCountryName();
  const [first, second] = crossing.pair;
  const node = crossing.node === undefined ? undefined : visible.byId.get(crossing.node);
  return (
    <>
      <TermList
        rows={[
          { key: 'kind', term: t('panel.crossing.kind'), value: t(`panel.crossingKind.${crossing.kind}`) },
          { key: 'border', term: t('panel.crossing.border'), value: <FeatureLink id={crossing.border} /> },
          {
            key: 'a',
            term: countryName(first),
            value: <span lang={SIGN_LANGUAGES[first]}>{crossing.localNames[0]}</span>,
          },
          {
            key: 'b',
            term: countryName(second),
            value: <span lang={SIGN_LANGUAGES[second]}>{crossing.localNames[1]}</span>,
          },
          {
            key: 'road',
            term: t('panel.crossing.road'),
            value: <EnglishContent>{crossing.road}</EnglishContent>,
          },
          ...(border?.kind === 'border'
            ? [...statusRows(border.properties, t), ...entryExitRows(border.properties, t, format)]
            : []),
          ...(node === undefined
            ? []
            : [{ key: 'node', term: t('panel.port.node'), value: <FeatureLink id={node.id} /> }]),
        ]}
      />
      {crossing.certainty === 'C' && <p className="caution">{t('panel.crossing.doubtful')}</p>}
      {node?.kind === 'node' && (
        <Related title={t('panel.node.legs')} ids={node.properties.legs} form="lines" />
      )}
    </>
  );
}

/** The border's status when the brief was written, and now. */
function statusRows(border: Border, t: Translate): readonly TermRow[] {
  if (border.line === 'undetermined') {
    return [{ key: 'line', term: t('panel.border.line'), value: t('panel.border.undetermined') }];
  }
  const describe = ({ eu, schengen }: BorderStatus) =>
    t('panel.crossing.status', {
      eu: t(`panel.border.eu.${eu}`),
      schengen: t(`panel.border.schengen.${schengen}`),
    });
  return [
    {
      key: 'then',
      term: t('panel.crossing.statusBrief'),
      value: describe(statusAt(border.status, BRIEF_DAY)),
    },
    { key: 'now', term: t('panel.crossing.statusNow'), value: describe(statusAt(border.status, null)) },
  ];
}
