import { Fragment } from 'react';
import type { FieldValue } from '../../../analysis/fields/field.ts';
import { fieldsOfRecord } from '../../../analysis/fields/fields-of-record.ts';
import type { AtlasRecord } from '../../../domain/atlas.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { FeatureLink } from '../../../ui/primitives/feature-link.tsx';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { TermList } from '../../../ui/primitives/term-list.tsx';
import { useCountryName, useFieldContext, useVisible } from '../../../ui/ui-context.tsx';

/** Fields of a feature as terms and values, without links to hidden features. */
export function FieldList({ record }: { readonly record: AtlasRecord }) {
  const visible = useVisible();
  const rows = fieldsOfRecord(record, useFieldContext()).filter(
    ({ value }) => value.feature === undefined || visible.byId.has(value.feature),
  );
  if (rows.length === 0) return null;
  return (
    <TermList
      rows={rows.map(({ label, value }) => ({
        key: label.text,
        term: <ValueText value={label} />,
        value: <Value value={value} />,
      }))}
    />
  );
}

function Value({ value }: { readonly value: FieldValue }) {
  const { sources, caution, note } = value;
  return (
    <>
      <ValueText value={value} />
      {sources !== undefined && <SourceMarks ids={sources} />}
      {caution !== undefined && <span className="caution">{caution}</span>}
      {note !== undefined && (
        <span className="field-note">
          <EnglishContent>{note}</EnglishContent>
        </span>
      )}
    </>
  );
}

function ValueText({
  value: { text, language, isCode, feature, countries },
}: {
  readonly value: FieldValue;
}) {
  if (feature !== undefined) return <FeatureLink id={feature} />;
  if (countries !== undefined) return <CountryLinks codes={countries} />;
  if (isCode) return <code>{text}</code>;
  if (language === 'en') return <EnglishContent>{text}</EnglishContent>;
  return language === undefined ? text : <span lang={language}>{text}</span>;
}

/** Names by ISO code, linking the ten jurisdictions. */
function CountryLinks({ codes }: { readonly codes: readonly string[] }) {
  const visible = useVisible();
  const countryName = useCountryName();
  return codes.map((code, at) => {
    const id = `jurisdiction:${code}` as const;
    return (
      <Fragment key={code}>
        {at > 0 && ', '}
        {visible.byId.has(id) ? <FeatureLink id={id} glyph={false} /> : countryName(code)}
      </Fragment>
    );
  });
}
