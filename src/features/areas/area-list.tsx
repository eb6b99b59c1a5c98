import { useState } from 'react';
import type { Area, AreaShape } from '../../domain/area.ts';
import type { Bounds } from '../../lib/mercator.ts';
import { requestCamera } from '../../state/commands/move-map.ts';
import { announce } from '../../state/commands/notify.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { AREAS_HEADING, areaNameId, MAX_LETTERS } from './area-ids.ts';
import { useSizeWords } from './area-sizes.ts';
import { useAreasT } from './area-words.ts';
import { changeArea, removeArea } from './state/edit-areas.ts';
import { canBeChanged, changeCorners } from './state/sketch.ts';

const PADDING_PX = 60;
const CLOSEST_ZOOM = 13;

/** Lists the saved areas, with rename, zoom and delete. */
export function AreaList() {
  const t = useAreasT();
  const kept = useAppState(({ areas }) => areas.list);
  if (kept.length === 0) return null;
  return (
    <ul className="area-list" aria-label={t('areas.list')} data-testid="area-list">
      {kept.map((area) => (
        <li key={area.id}>
          <AreaRow area={area} />
        </li>
      ))}
    </ul>
  );
}

function AreaRow({ area }: { readonly area: Area }) {
  const { id, name, shape } = area;
  const t = useAreasT();
  const store = useAppStore();
  const words = useSizeWords();
  const canDraw = useAppState(({ areas }) => areas.canDraw);
  return (
    <>
      <div className="area-row">
        <NameField area={area} />
        <IconButton
          icon="target"
          label={t('areas.zoom.to', { name })}
          onClick={() =>
            requestCamera(store, {
              kind: 'bounds',
              bounds: boundsOfShape(shape),
              paddingPx: PADDING_PX,
              maxZoom: CLOSEST_ZOOM,
              animate: true,
            })
          }
        />
        <IconButton
          icon="close"
          label={t('areas.remove', { name })}
          onClick={() => {
            removeArea(store, id);
            announce(store, t('areas.removed', { name }));
            document.getElementById(AREAS_HEADING)?.focus();
          }}
        />
      </div>
      <p className="incidents-note area-about">
        <span>{words.shape(shape)}</span>
        {canDraw && canBeChanged(shape) && (
          <button
            type="button"
            className="link-button"
            aria-label={t('areas.edit.of', { name })}
            onClick={() => changeCorners(store, id)}
          >
            {t('areas.edit')}
          </button>
        )}
      </p>
    </>
  );
}

/** Commits on Enter or blur; an empty name is ignored. */
function NameField({ area: { id, name } }: { readonly area: Area }) {
  const t = useAreasT();
  const store = useAppStore();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const called = typed?.trim() ?? '';
    setTyped(null);
    if (called !== '' && called !== name) changeArea(store, id, { name: called });
  };
  return (
    <input
      id={areaNameId(id)}
      className="area-name"
      type="text"
      maxLength={MAX_LETTERS}
      spellCheck={false}
      aria-label={t('areas.name.of', { name })}
      value={typed ?? name}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
        if (key === 'Escape') setTyped(null);
      }}
    />
  );
}

/** Returns the bounds of a non-empty shape. */
function boundsOfShape(shape: AreaShape): Bounds {
  const corners = shape.flat(2);
  return corners.reduce<Bounds>(
    ([west, south, east, north], [lng, lat]) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
