import { PAGE_PARTS, PAGE_THEMES } from '../../embeds/page-looks.ts';
import { INTERFACE_LANGUAGES } from '../../i18n/languages.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { useAtlas, useT } from '../../ui/ui-context.tsx';
import type { EmbedOptions } from './embed-options.ts';
import { useEmbedT } from './embed-words.ts';

interface Props {
  readonly options: EmbedOptions;
  /** Page height in the preview, px; `null` until known. */
  readonly told: number | null;
  readonly onChange: (options: EmbedOptions) => void;
}

/** Language, theme, parts, height and edition of a page. */
export function OptionFields({ options, told, onChange }: Props) {
  const t = useEmbedT();
  const say = useT();
  const { editions } = useAtlas().editions;
  const named = editions
    .flatMap(({ id, corrections }) => [id, ...corrections.map((one) => one.id)])
    .reverse();
  const heightNote =
    told === null
      ? t('builder.height.about')
      : t('builder.height.now', { height: Math.ceil(told / 10) * 10 });
  return (
    <div className="embed-options">
      <Choice
        label={say('map.language')}
        value={options.language}
        among={INTERFACE_LANGUAGES}
        onChoose={(language) => onChange({ ...options, language })}
      >
        {(id) => LOCALES[id].nativeName}
      </Choice>
      <Choice
        label={say('map.theme')}
        value={options.theme}
        among={PAGE_THEMES}
        onChoose={(theme) => onChange({ ...options, theme })}
      >
        {(id) => say(`map.theme.${id}`)}
      </Choice>
      <Choice
        label={t('builder.parts')}
        value={options.parts}
        among={PAGE_PARTS}
        onChoose={(parts) => onChange({ ...options, parts })}
      >
        {(id) => t(`builder.parts.${id}`)}
      </Choice>
      <Choice
        label={say('about.edition.title')}
        value={options.edition}
        among={[...named, '']}
        onChoose={(edition) => onChange({ ...options, edition })}
      >
        {(id) => (id === '' ? t('builder.edition.none') : t('builder.edition.named', { edition: id }))}
      </Choice>
      <label className="field">
        <span id="embed-height">{t('builder.height')}</span>
        <input
          inputMode="numeric"
          maxLength={5}
          value={options.height}
          aria-labelledby="embed-height"
          aria-describedby="embed-height-note"
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...options, height: value.replace(/\D/g, '') })
          }
        />
        <small id="embed-height-note">{heightNote}</small>
      </label>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly among: readonly T[];
  readonly onChoose: (value: T) => void;
  /** Returns an option's label. */
  readonly children: (value: T) => string;
}

function Choice<T extends string>({ label, value, among, onChoose, children }: ChoiceProps<T>) {
  return (
    <SelectField
      label={label}
      value={value}
      options={among.map((one) => ({ value: one, label: children(one) }))}
      onChoose={(text) => {
        const chosen = among.find((one) => one === text);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}
