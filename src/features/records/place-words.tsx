import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { placesOf } from '../../importers/incidents/knowledge.ts';
import type { PlaceMapping } from '../../importers/incidents/mapping.ts';
import { useAtlas, useFormat } from '../../ui/ui-context.tsx';

interface Props {
  readonly words: readonly string[];
  readonly position: PlaceMapping;
  readonly onChange: (position: PlaceMapping) => void;
}

/** Names of places in the file, each with the feature of the atlas that it stands for. */
export function PlaceWords({ words, position, onChange }: Props) {
  const { compare } = useFormat();
  const atlas = useAtlas();
  const places = useMemo(() => namedPlaces(atlas).sort((a, b) => compare(a.name, b.name)), [atlas, compare]);
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

/** Places of the atlas; those with a name that another place has are named with their id. */
function namedPlaces(atlas: Atlas): { readonly id: string; readonly name: string }[] {
  const places = placesOf(atlas).map(({ id, names: [name = id] }) => ({ id, name }));
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  return places.map(({ id, name }) => ({ id, name: counts.get(name) === 1 ? name : `${name} (${id})` }));
}
