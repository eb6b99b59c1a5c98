import { useState } from 'react';
import { boundsOfPositions } from '../../analysis/feature-bounds.ts';
import type { Area } from '../../domain/area.ts';
import { subjectOfArea } from '../../domain/dossier-subject.ts';
import { requestCamera } from '../../state/commands/move-map.ts';
import { announce } from '../../state/commands/notify.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore, useT } from '../../ui/ui-context.tsx';
import { AREAS_HEADING, areaNameId, MAX_LETTERS } from './area-ids.ts';
import { useSizeWords } from './area-sizes.ts';
import { useAreasT } from './area-words.ts';
import { changeArea, removeArea } from './state/edit-areas.ts';
import { canBeChanged, changeCorners } from './state/sketch.ts';

const FRAMING = { paddingPx: 60, maxZoom: 13, animate: true } as const;

/** Lists the saved areas, with rename, zoom, delete and dossier. */
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
  const say = useT();
  const canDraw = useAppState(({ areas }) => areas.canDraw);
  return (
    <>
      <div className="area-row">
        <NameField area={area} />
        <IconButton
          icon="target"
          label={t('areas.zoom.to', { name })}
          onClick={() => {
            const bounds = boundsOfPositions(shape.flat(2));
            if (bounds !== null) requestCamera(store, { kind: 'bounds', bounds, ...FRAMING });
          }}
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
        <button
          type="button"
          className="link-button"
          aria-label={`${say('panel.dossier')}: ${name}`}
          onClick={() => openDialog(store, { kind: 'dossier', subject: subjectOfArea(id) })}
        >
          {say('panel.dossier')}
        </button>
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
