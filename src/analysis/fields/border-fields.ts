import type { Border, Crossing } from '../../domain/atlas.ts';
import { BRIEF_DAY, statusAt } from '../../domain/border-status.ts';
import { SIGN_LANGUAGES } from '../../domain/language.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { countries, english, type Field, type FieldContext, feature } from './field.ts';

interface LabelledField extends Field<Border> {
  readonly label: MessageKey;
}

/** Fields of a border that hold at each of its crossings. */
const AT_CROSSINGS: readonly LabelledField[] = [
  {
    label: 'panel.border.line',
    value: ({ line }, { t }) => (line === 'undetermined' ? { text: t('panel.border.undetermined') } : null),
  },
  {
    label: 'panel.crossing.statusBrief',
    value: (border, context) => statusOn(border, BRIEF_DAY, context),
  },
  {
    label: 'panel.crossing.statusNow',
    value: (border, context) => statusOn(border, null, context),
  },
  {
    label: 'panel.border.entryExit',
    value: ({ entryExit }, { t, format }) =>
      entryExit === undefined
        ? null
        : {
            text: t('panel.border.entryExitSince', { date: format.date(entryExit.since) }),
            sources: entryExit.sources,
          },
  },
];

function statusOn({ line, status }: Border, day: string | null, { t }: FieldContext) {
  if (line === 'undetermined') return null;
  const { eu, schengen } = statusAt(status, day);
  return {
    text: t('panel.crossing.status', {
      eu: t(`panel.border.eu.${eu}`),
      schengen: t(`panel.border.schengen.${schengen}`),
    }),
  };
}

const KIND: Field<Crossing> = {
  label: 'panel.subkind',
  value: ({ kind, sources }, { t }) => ({ text: t(`panel.crossingKind.${kind}`), sources }),
};

// Calls marked as pure, because pages for other sites load the short fields only.
export const BORDER_FIELDS = /* @__PURE__ */ fieldsOfBorder();
export const CROSSING_FIELDS = /* @__PURE__ */ fieldsOfCrossing();
export const SHORT_CROSSING_FIELDS: readonly Field<Crossing>[] = [KIND];

function fieldsOfBorder(): readonly Field<Border>[] {
  return [
    { label: 'panel.border.between', value: ({ pair }, context) => countries(pair, context) },
    {
      label: 'panel.length',
      value: ({ lengthKm, sources }, { t, format }) => ({
        text: format.km(lengthKm),
        sources,
        caution: t('panel.border.lengthWarning'),
      }),
    },
    ...AT_CROSSINGS,
  ];
}

function fieldsOfCrossing(): readonly Field<Crossing>[] {
  return [
    KIND,
    { label: 'panel.crossing.border', value: ({ border }, context) => feature(border, context) },
    nameOnSide(0),
    nameOnSide(1),
    {
      label: 'panel.crossing.road',
      value: ({ road, certainty }, { t }) => ({
        ...english(road),
        caution: certainty === 'C' ? t('panel.crossing.doubtful') : undefined,
      }),
    },
    ...AT_CROSSINGS.map(
      ({ label, value }): Field<Crossing> => ({
        label,
        value: (crossing, context) => {
          const border = context.atlas.byId.get(crossing.border);
          return border?.kind === 'border' ? value(border.properties, context) : null;
        },
      }),
    ),
    { label: 'panel.port.node', value: ({ node }, context) => feature(node, context) },
  ];
}

function nameOnSide(side: 0 | 1): Field<Crossing> {
  return {
    label: ({ pair }, context) => countries([pair[side]], context),
    value: ({ pair, localNames }) => ({ text: localNames[side], language: SIGN_LANGUAGES[pair[side]] }),
  };
}
