/** Fields of jurisdictions, and of cases, groups, institutions, events and other places that the brief names. */
import type { Jurisdiction, Place } from '../../domain/atlas.ts';
import { nameOf } from '../../i18n/names.ts';
import { countries, english, type Field } from './field.ts';

export const JURISDICTION_FIELDS: readonly Field<Jurisdiction>[] = [
  {
    label: 'panel.jurisdiction.officialName',
    value: ({ officialName }) =>
      officialName === null ? null : { ...english(officialName.text), sources: officialName.sources },
  },
  {
    label: 'panel.jurisdiction.union.eu',
    value: ({ euStatus }, { t, format }) =>
      euStatus === undefined
        ? null
        : {
            text:
              euStatus.status === 'candidate'
                ? t('panel.jurisdiction.euStatus.candidate', { date: format.dateInText(euStatus.since) })
                : t('panel.jurisdiction.euStatus.potential-candidate'),
            sources: euStatus.sources,
          },
  },
  {
    label: 'panel.jurisdiction.capital',
    value: ({ capital }, { language }) => ({
      text: nameOf(capital, language),
      sources: capital.sources,
      note: capital.note,
    }),
  },
  {
    label: 'panel.jurisdiction.population',
    value: ({ population: { value, year, note, sources } }, { t, format }) => {
      const number = format.number(value);
      const text =
        year === undefined ? number : t('panel.jurisdiction.inYear', { value: number, year: String(year) });
      return { text, sources, note };
    },
  },
  {
    label: 'panel.jurisdiction.area',
    value: ({ areaKm2: { value, note, sources } }, { format }) => ({
      text: format.areaKm2(value),
      sources,
      note,
    }),
  },
  {
    label: 'panel.jurisdiction.seas',
    value: ({ seas }, { t, format, briefOnly }) => {
      if (briefOnly) return null;
      return seas.length === 0 ? { text: t('panel.jurisdiction.noSea') } : english(format.list(seas));
    },
  },
];

export const PLACE_FIELDS: readonly Field<Place>[] = [
  {
    label: 'panel.place.date',
    value: ({ dates }, { t, format }) => {
      if (dates === undefined) return null;
      const { start, end, ongoing } = dates;
      if (ongoing === true) return { text: t('panel.place.since', { date: format.dateInText(start) }) };
      return { text: end === undefined ? format.date(start) : format.dateRange(start, end) };
    },
  },
  {
    label: 'panel.node.in',
    value: ({ country }, context) => (country === null ? null : countries([country], context)),
  },
  {
    label: 'panel.place.link',
    value: ({ link }, { t }) =>
      link === undefined ? null : { text: t(`panel.place.link.${link.direction}`) },
  },
];
