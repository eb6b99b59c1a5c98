import { FONT_FAMILIES, LABEL_STYLES, textProperty } from '../../../styles/labels.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { mapNameTagOf } from '../../i18n/locales.ts';
import { nameOf } from '../../i18n/names.ts';
import type { Mark } from '../../layers/drawing.ts';
import { rowsOfView, sayFlow } from '../describe-view.ts';
import type { LiveTold } from './live-map.ts';
import type { Named } from './live-names.ts';
import type { LiveInput, LiveSpeech } from './live-view.ts';

/** Returns all names in one language. */
export function speak(
  { atlas: whole }: LiveInput,
  { language, t, say, title, drawn }: LiveInput['spoken'][number],
  { named, features }: { readonly named: Named; readonly features: readonly FeatureId[] },
): LiveSpeech {
  const letters = new Map<string, Set<string>>();
  const names = named.list.map((one) => {
    const text = 'at' in one ? nameOfMark(drawn.drawing[one.at]) : nameOfGround(one.properties, language);
    const { font, italic } = LABEL_STYLES[one.class];
    const face = `${FONT_FAMILIES[font]} ${italic ? 'italic' : 'normal'}`;
    const known = letters.get(face) ?? new Set();
    for (const letter of text) known.add(letter);
    letters.set(face, known);
    return text;
  });
  const rows = new Map(
    rowsOfView({ atlas: drawn.atlas, whole, seen: new Set(features), language, t, say }).map((row) => [
      row.id,
      row,
    ]),
  );
  return {
    names,
    told: features.map((id): LiveTold | null => {
      const row = rows.get(id);
      const record = whole.byId.get(id);
      if (row !== undefined)
        return {
          name: row.name,
          kind: row.kind,
          evidence: t(`panel.evidence.${row.evidence}`),
          markets: row.flows.map((flow) => sayFlow(flow, row, say, t)).join(formatsOf(language).semicolon),
        };
      if (record === undefined || record.kind !== 'jurisdiction') return null;
      return { name: nameOf(record.properties, language), kind: t('panel.kind.jurisdiction') };
    }),
    words: {
      map: title,
      zoomIn: say('embedding.live.in'),
      zoomOut: say('embedding.live.out'),
      home: say('embedding.live.home'),
      close: say('embedding.live.close'),
      wheel: say('embedding.live.wheel', { key: 'Ctrl' }),
      wheelMac: say('embedding.live.wheel', { key: '⌘' }),
      touch: say('embedding.live.touch'),
      keys: say('embedding.live.keys'),
      nothing: say('embedding.live.nothing'),
    },
    letters: Object.fromEntries([...letters].map(([face, known]) => [face, [...known].sort().join('')])),
  };
}

function nameOfMark(mark: Mark | undefined): string {
  if (mark?.type !== 'label') throw new Error('languages draw different names');
  return mark.text;
}

function nameOfGround(properties: Readonly<Record<string, unknown>>, language: InterfaceLanguage): string {
  return String(properties[textProperty(mapNameTagOf(language))] ?? properties['text']);
}
