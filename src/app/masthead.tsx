import type { MouseEvent, ReactNode } from 'react';
import { NO_PAGE, ROOMS, type Room, withPage } from '../scene/page.ts';
import { formatQuery, formatScene } from '../scene/url.ts';
import { enterRoom } from '../state/commands/show-panels.ts';
import { useAppState, useAppStore, useT } from '../ui/ui-context.tsx';

/** The bar at the top: title, rooms, search and menu. */
export function Masthead({ search, tools }: { readonly search: ReactNode; readonly tools: ReactNode }) {
  const t = useT();
  return (
    <header className="masthead">
      <div>
        <h1>{t('app.title')}</h1>
        <p className="subtitle">{t('app.subtitle')}</p>
      </div>
      <nav className="rooms" aria-label={t('room.nav')}>
        {ROOMS.map((room) => (
          <RoomLink key={room} room={room} />
        ))}
      </nav>
      {search}
      <div className="masthead-tools">{tools}</div>
    </header>
  );
}

/** A link, so that a room can be opened in another tab. */
function RoomLink({ room }: { readonly room: Room }) {
  const t = useT();
  const store = useAppStore();
  const isHere = useAppState(({ session }) => session.room === room);
  const renew = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    const scene = formatScene(store.getState().scene, { always: ['camera', 'language'] });
    currentTarget.href = formatQuery(withPage({ ...NO_PAGE, room }, scene));
  };
  const enter = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Choices on the page of “Publish” would be lost.
    if (!isHere || room !== 'publish') enterRoom(store, room);
  };
  return (
    <a
      href={`?room=${room}`}
      aria-current={isHere ? 'page' : undefined}
      title={t(`room.${room}.about`)}
      onPointerEnter={renew}
      onFocus={renew}
      onClick={enter}
    >
      {t(`room.${room}`)}
    </a>
  );
}
