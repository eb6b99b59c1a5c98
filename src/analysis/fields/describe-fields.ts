import type { AtlasRecord } from '../../domain/atlas.ts';
import type { FieldContext } from './field.ts';
import { fieldsOfRecord } from './fields-of-record.ts';

/** Formats all fields as one text: “Kind: Seaport; In: Albania”, with limitations in parentheses. */
export function describeFields(record: AtlasRecord, context: FieldContext): string {
  return fieldsOfRecord(record, context)
    .map(({ label, value: { text, caution, note } }) => {
      const limits = [caution, note].flatMap((limit) => (limit === undefined ? [] : [` (${limit})`]));
      return `${label.text}: ${text}${limits.join('')}`;
    })
    .join('; ');
}
