import { useMemo } from 'react';
import type { PlaceMapping } from '../../importers/incidents/mapping.ts';
import { useAtlas, useFormat, useT } from '../../ui/ui-context.tsx';
import { namedPlaces } from './named-places.ts';

interface Props {
  readonly words: readonly string[];
  readonly position: PlaceMapping;
  readonly onChange: (position: PlaceMapping) => void;
}

/** Names of places in the file, each with the feature of the atlas that it stands for. */
export function PlaceWords({ words, position, onChange }: Props) {
  const { compare } = useFormat();
  const atlas = useAtlas();
  const say = useT();
  const places = useMemo(
    () => namedPlaces(atlas, say).sort((a, b) => compare(a.name, b.name)),
    [atlas, compare, say],
  );
  const chosen = position.words ?? {};
  const choose = (word: string, id: string) => {
    const others = Object.entries(chosen).filter(([other]) => other !== word);
    onChange({ ...position, words: Object.fromEntries(id === '' ? others : [...others, [word, id]]) });
  };
  return (
    <ul className="import-words" data-testid="place-words">
      {words.map((word) => (
        <li key={word}>
          <label className="field">
            <span>{word}</span>
            <select
              value={Object.hasOwn(chosen, word) ? chosen[word] : ''}
              onChange={({ currentTarget: { value } }) => choose(word, value)}
            >
              <option value="">—</option>
              {places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
