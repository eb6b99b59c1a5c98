/** The short fields of a feature, beside its name in tables, in walks and to screen readers. */
import type { AtlasRecord } from '../../domain/atlas.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { SHORT_CROSSING_FIELDS } from './border-fields.ts';
import { type FieldContext, type FieldRow, rowsOf } from './field.ts';
import { SHORT_LEG_FIELDS } from './network-fields.ts';
import { SHORT_PORT_FIELDS } from './port-fields.ts';

/** Returns the texts that distinguish a feature from others of its kind: “Road”, “closed since 2020”. */
export function shortTexts(record: AtlasRecord, context: FieldContext): readonly string[] {
  return rowsWithShort(record, context).map(({ value }) => value.text);
}

function rowsWithShort(record: AtlasRecord, context: FieldContext): readonly FieldRow[] {
  switch (record.kind) {
    case 'crossing':
      return rowsOf(SHORT_CROSSING_FIELDS, record.properties, context);
    case 'port':
      return rowsOf(SHORT_PORT_FIELDS, record.properties, context);
    case 'leg':
      return rowsOf(SHORT_LEG_FIELDS, record.properties, context);
    default:
      return [];
  }
}

/** Formats the kind with its short texts: “Leg (ferry; closed since September 2020)”. */
export function describeKind(record: AtlasRecord, context: FieldContext): string {
  const { t, format, language } = context;
  const kind = t(`panel.kind.${record.kind}`);
  const texts = shortTexts(record, context).map(
    (text) => `${text.slice(0, 1).toLocaleLowerCase(LOCALES[language].tag)}${text.slice(1)}`,
  );
  return texts.length === 0 ? kind : `${kind} (${texts.join(format.semicolon)})`;
}
