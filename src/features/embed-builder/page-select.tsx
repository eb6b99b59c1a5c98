import type { PageId } from '../../embeds/page-ids.ts';
import { useEmbedT } from './embed-words.ts';
import { type ChoiceGroup, titleOfGroup } from './page-choices.ts';

interface Props {
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: PageId;
  readonly onChoose: (id: PageId) => void;
}

/** All pages by subject. */
export function PageSelect({ groups, chosen, onChoose }: Props) {
  const t = useEmbedT();
  return (
    <label className="field">
      <span>{t('builder.page')}</span>
      <select className="select" value={chosen} onChange={({ currentTarget: { value } }) => onChoose(value)}>
        {groups.map(({ key, on, choices }) => (
          <optgroup key={key} label={titleOfGroup(on, t)}>
            {choices.map(({ entry, title, language }) => (
              <option key={entry.id} value={entry.id} lang={language ?? undefined}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
