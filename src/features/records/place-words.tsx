import { useMemo, useState } from 'react';
import type { PlaceMapping } from '../../importers/incidents/mapping.ts';
import { useAtlas, useFormat, useT } from '../../ui/ui-context.tsx';
import { clampPage } from './clamp-page.ts';
import { namedPlaces } from './named-places.ts';
import { PageTurner } from './page-turner.tsx';

interface Props {
  /** Names of places in the file; the id of its feature, or `null`. */
  readonly words: readonly (readonly [name: string, id: string | null])[];
  readonly places: PlaceMapping;
  readonly onChange: (places: PlaceMapping) => void;
}

const PAGE_WORDS = 12;

/** Names of places in the file, each with the feature of the atlas that it means. */
export function PlaceWords({ words, places, onChange }: Props) {
  const { compare } = useFormat();
  const atlas = useAtlas();
  const say = useT();
  const options = useMemo(
    () =>
      namedPlaces(
        atlas,
        say,
        words.map(([, id]) => id),
      ).sort((a, b) => compare(a.name, b.name)),
    [atlas, compare, say, words],
  );
  const [page, setPage] = useState(0);
  const first = clampPage(page, PAGE_WORDS, words.length) * PAGE_WORDS;
  const choose = (word: string, id: string) => {
    const others = Object.entries(places.words ?? {}).filter(([other]) => other !== word);
    onChange({ ...places, words: Object.fromEntries([...others, [word, id === '' ? null : id]]) });
  };
  return (
    <>
      <ul className="import-words" data-testid="place-words">
        {words.slice(first, first + PAGE_WORDS).map(([word, place]) => (
          <li key={word}>
            <label className="field">
              <span>{word}</span>
              <select value={place ?? ''} onChange={({ currentTarget: { value } }) => choose(word, value)}>
                <option value="">—</option>
                {options.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <PageTurner page={first / PAGE_WORDS} rowsAPage={PAGE_WORDS} count={words.length} onTurn={setPage} />
    </>
  );
}
