import { useEffect } from 'react';
import { nameOf } from '../i18n/names.ts';
import { useAppState, useT } from '../ui/ui-context.tsx';

/**
 * Sets the document title to the presented briefing or the selection, to distinguish windows, tabs and
 * history entries.
 */
export function useTitle(): void {
  const t = useT();
  const room = useAppState(({ session }) => session.room);
  const name = useAppState(({ data, scene, presentation }) => {
    if (presentation !== null) return presentation.story.title;
    if (data.status !== 'ready' || scene.selection === null) return null;
    const record = data.atlas.byId.get(scene.selection);
    return record === undefined ? null : nameOf(record.properties, scene.language);
  });
  useEffect(() => {
    const title = room === 'atlas' ? t('app.title') : `${t(`room.${room}`)} – ${t('app.title')}`;
    document.title =
      name === null ? `${title} – ${t('app.subtitle')}` : t('ui.titleSelected', { name, title });
  }, [name, room, t]);
}
