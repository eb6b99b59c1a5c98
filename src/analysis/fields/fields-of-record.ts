import type { AtlasRecord } from '../../domain/atlas.ts';
import { BORDER_FIELDS, CROSSING_FIELDS } from './border-fields.ts';
import { type FieldContext, type FieldRow, rowsOf } from './field.ts';
import { LEG_FIELDS, NODE_FIELDS, ROUTE_FIELDS } from './network-fields.ts';
import { JURISDICTION_FIELDS, PLACE_FIELDS } from './place-fields.ts';
import { PORT_FIELDS } from './port-fields.ts';

/** Returns the fields of a feature that apply to it; themes and markets have none. */
export function fieldsOfRecord(record: AtlasRecord, context: FieldContext): readonly FieldRow[] {
  switch (record.kind) {
    case 'jurisdiction':
      return rowsOf(JURISDICTION_FIELDS, record.properties, context);
    case 'border':
      return rowsOf(BORDER_FIELDS, record.properties, context);
    case 'crossing':
      return rowsOf(CROSSING_FIELDS, record.properties, context);
    case 'port':
      return rowsOf(PORT_FIELDS, record.properties, context);
    case 'node':
      return rowsOf(NODE_FIELDS, record.properties, context);
    case 'leg':
      return rowsOf(LEG_FIELDS, record.properties, context);
    case 'route':
    case 'branch':
      return rowsOf(ROUTE_FIELDS, record.properties, context);
    case 'pillar':
    case 'thread':
    case 'market':
      return [];
    default:
      return rowsOf(PLACE_FIELDS, record.properties, context);
  }
}

/** Formats all fields as one text: “Kind: Seaport; In: Albania”, with limitations in parentheses. */
export function describeFields(record: AtlasRecord, context: FieldContext): string {
  return fieldsOfRecord(record, context)
    .map(({ label, value: { text, caution, note } }) => {
      const limits = [caution, note].flatMap((limit) => (limit === undefined ? [] : [` (${limit})`]));
      return `${label.text}: ${text}${limits.join('')}`;
    })
    .join('; ');
}
