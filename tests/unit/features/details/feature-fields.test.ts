/** Renders each field of the lists for the first feature of the atlas that has it. */
import type { ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { deriveDossier } from '../../../../src/analysis/dossier/derive-dossier.ts';
import {
  BORDER_FIELDS,
  CROSSING_FIELDS,
  SHORT_CROSSING_FIELDS,
} from '../../../../src/analysis/fields/border-fields.ts';
import { type FieldRow, makeFieldContext } from '../../../../src/analysis/fields/field.ts';
import { describeFields, fieldsOfRecord } from '../../../../src/analysis/fields/fields-of-record.ts';
import {
  LEG_FIELDS,
  NODE_FIELDS,
  ROUTE_FIELDS,
  SHORT_LEG_FIELDS,
} from '../../../../src/analysis/fields/network-fields.ts';
import { JURISDICTION_FIELDS, PLACE_FIELDS } from '../../../../src/analysis/fields/place-fields.ts';
import { PORT_FIELDS, SHORT_PORT_FIELDS } from '../../../../src/analysis/fields/port-fields.ts';
import { describeKind } from '../../../../src/analysis/fields/short-texts.ts';
import type { AtlasRecord } from '../../../../src/domain/atlas.ts';
import { hasDossier, subjectOf } from '../../../../src/domain/dossier-subject.ts';
import { FeaturePanel } from '../../../../src/features/details/feature-panel.tsx';
import { DossierFacts } from '../../../../src/features/dossiers/dossier-facts.tsx';
import { useLineNote } from '../../../../src/features/dossiers/lines-table.tsx';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../../../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const context = makeFieldContext(atlas, 'en', translateEnglish);

beforeAll(() => {
  vi.stubGlobal('window', { location: new URL('https://atlas.example/') });
});

function markupOf(record: AtlasRecord, children: ReactNode): string {
  const store = createAppStore({
    data: { status: 'ready', atlas },
    scene: { ...DEFAULT_SCENE, selection: record.id },
  });
  return renderToStaticMarkup(
    jsx(UiProvider, { store, t: translateEnglish, tokens: TOKENS.light, children }),
  );
}

/** Returns the texts of the terms and values, each without markup. */
function termsIn(markup: string): readonly (readonly [term: string, value: string])[] {
  const textOf = (html: string) =>
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  return [...markup.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term = '', value = '']) => [
    textOf(term),
    textOf(value),
  ]);
}

function expectShown(markup: string, { label, value }: FieldRow): void {
  expect(termsIn(markup)).toContainEqual([label.text, expect.stringContaining(value.text)]);
  for (const limit of [value.caution, value.note])
    if (limit !== undefined)
      expect(termsIn(markup)).toContainEqual([label.text, expect.stringContaining(limit)]);
}

/** Labels by kind of feature; kinds share some. */
const SHORT = new Map<string, readonly unknown[]>([
  ['crossing', SHORT_CROSSING_FIELDS.map(({ label }) => label)],
  ['port', SHORT_PORT_FIELDS.map(({ label }) => label)],
  ['leg', SHORT_LEG_FIELDS.map(({ label }) => label)],
]);

const LISTS = [
  ['jurisdiction', JURISDICTION_FIELDS],
  ['border', BORDER_FIELDS],
  ['crossing', CROSSING_FIELDS],
  ['port', PORT_FIELDS],
  ['node', NODE_FIELDS],
  ['leg', LEG_FIELDS],
  ['route', ROUTE_FIELDS],
  ['case', PLACE_FIELDS.slice(0, 2)],
  ['external', PLACE_FIELDS.slice(2)],
] as const;

/** Message of the label, or the text that a function makes of it for the crossing. */
function isOf(
  { label }: FieldRow,
  of: (typeof LISTS)[number][1][number]['label'],
  record: AtlasRecord,
): boolean {
  const text = typeof of === 'function' ? of(record.properties as never, context).text : translateEnglish(of);
  return label.text === text;
}

describe.each(
  LISTS.flatMap(([kind, fields]) =>
    fields.map(({ label }) => [kind, typeof label === 'string' ? label : 'name of a side', label] as const),
  ),
)('the field of a %s: %s', (kind, _, of) => {
  const found = [...atlas.byId.values()]
    .filter((record) => record.kind === kind)
    .map((record) => ({
      record,
      row: fieldsOfRecord(record, context).find((one) => isOf(one, of, record)),
    }))
    .find(({ row }) => row !== undefined);
  const record = found?.record ?? expect.fail();
  const row = found?.row ?? expect.fail();

  it('is in the panel', () => {
    expectShown(markupOf(record, jsx(FeaturePanel, {})), row);
  });

  const subject = hasDossier(record.id) ? subjectOf(record.id) : null;
  if (subject !== null) {
    it('is in the dossier', () => {
      const ground = { atlas, digest: { tiesOf: () => [] }, shapeOf: () => undefined, nearKm: 25 };
      const dossier = deriveDossier(subject, ground) ?? expect.fail();
      expectShown(markupOf(record, jsx(DossierFacts, { dossier })), row);
    });
  }

  it('is in the details of a CSV file', () => {
    expect(describeFields(record, context)).toContain(`${row.label.text}: ${row.value.text}`);
  });

  if (SHORT.get(kind)?.includes(of) === true) {
    it('is beside the name in tables and to screen readers', () => {
      expect(describeKind(record, context).toLowerCase()).toContain(row.value.text.toLowerCase());
      const Note = () => useLineNote()({ group: 'ports', record, km: null, passages: 0 } as never);
      expect(markupOf(record, jsx(Note, {}))).toContain(row.value.text);
    });
  }
});
