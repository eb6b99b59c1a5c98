import type { Dossier } from '../../analysis/dossier/derive-dossier.ts';
import { BRIEF_DAY, statusAt } from '../../domain/border-status.ts';
import { SIGN_LANGUAGES } from '../../domain/language.ts';
import { entryExitRows } from '../feature-panel/entry-exit-rows.tsx';
import { SourceMarks } from '../feature-panel/parts/sources.tsx';
import { useCountryLinks } from '../feature-panel/parts/use-country-links.tsx';
import { EnglishContent } from '../primitives/content.tsx';
import { TermList, type TermRow } from '../primitives/term-list.tsx';
import { useAtlas, useFormat, useT } from '../ui-context.tsx';

/** Basic facts of a subject. */
export function DossierFacts({ dossier }: { readonly dossier: Dossier }) {
  return <TermList rows={useFactRows(dossier)} />;
}

function useFactRows({ record, sides, lengthKm }: Dossier): readonly TermRow[] {
  const t = useT();
  const format = useFormat();
  const countryLinks = useCountryLinks();
  const { byId } = useAtlas();
  const marks = <SourceMarks ids={record.properties.sources} />;
  switch (record.kind) {
    case 'border':
      return [
        { key: 'between', term: t('panel.border.between'), value: countryLinks(sides) },
        {
          key: 'length',
          term: t('panel.length'),
          value: (
            <>
              {format.km(lengthKm ?? 0)}
              {marks}
              <span className="caution">{t('panel.border.lengthWarning')}</span>
            </>
          ),
        },
        ...(record.properties.line === 'undetermined'
          ? [{ key: 'line', term: t('panel.border.line'), value: t('panel.border.undetermined') }]
          : [...statusRows(record.properties.status, t), ...entryExitRows(record.properties, t, format)]),
      ];
    case 'port':
      return [
        {
          key: 'kind',
          term: t('panel.port.kind'),
          value: (
            <>
              {t(`panel.portKind.${record.properties.kind}`)}
              {marks}
            </>
          ),
        },
        { key: 'in', term: t('panel.node.in'), value: countryLinks(sides) },
        {
          key: 'water',
          term: t('panel.port.water'),
          value: <EnglishContent>{record.properties.water}</EnglishContent>,
        },
        ...(record.properties.unlocode === undefined
          ? []
          : [
              {
                key: 'locode',
                term: t('panel.port.unlocode'),
                value: <code>{record.properties.unlocode}</code>,
              },
            ]),
      ];
    case 'crossing': {
      const border = byId.get(record.properties.border);
      const isOpenLine = border?.kind === 'border' && border.properties.line === 'undetermined';
      return [
        {
          key: 'kind',
          term: t('panel.crossing.kind'),
          value: (
            <>
              {t(`panel.crossingKind.${record.properties.kind}`)}
              {marks}
            </>
          ),
        },
        ...record.properties.localNames.map((name, at) => ({
          key: `side-${at}`,
          term: countryLinks([sides[at] ?? '']),
          value: <span lang={SIGN_LANGUAGES[sides[at] ?? '']}>{name}</span>,
        })),
        {
          key: 'road',
          term: t('panel.crossing.road'),
          value: <EnglishContent>{record.properties.road}</EnglishContent>,
        },
        ...(border?.kind !== 'border'
          ? []
          : isOpenLine
            ? [{ key: 'line', term: t('panel.border.line'), value: t('panel.border.undetermined') }]
            : [...statusRows(border.properties.status, t), ...entryExitRows(border.properties, t, format)]),
        ...(record.properties.certainty === 'C'
          ? [
              {
                key: 'doubt',
                term: '',
                value: <span className="caution">{t('panel.crossing.doubtful')}</span>,
              },
            ]
          : []),
      ];
    }
    default:
      return [];
  }
}

/** The border's status when the brief was written, and now. */
function statusRows(status: Parameters<typeof statusAt>[0], t: ReturnType<typeof useT>): readonly TermRow[] {
  const row = (key: string, term: string, day: string | null): TermRow => {
    const { eu, schengen } = statusAt(status, day);
    return {
      key,
      term,
      value: t('panel.crossing.status', {
        eu: t(`panel.border.eu.${eu}`),
        schengen: t(`panel.border.schengen.${schengen}`),
      }),
    };
  };
  return [
    row('then', t('panel.crossing.statusBrief'), BRIEF_DAY),
    row('now', t('panel.crossing.statusNow'), null),
  ];
}
