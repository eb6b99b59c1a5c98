import type { Announcement } from '../../state/session.ts';
import { useAppState } from '../ui-context.tsx';

const URGENCIES: readonly Announcement['urgency'][] = ['polite', 'assertive'];

/** Announces events to screen readers. New elements make repeated messages audible. */
export function LiveRegion() {
  const announcements = useAppState(({ session }) => session.announcements);
  return URGENCIES.map((urgency) => (
    <div key={urgency} className="visually-hidden" aria-live={urgency} data-announcement={urgency}>
      {announcements
        .filter((one) => one.urgency === urgency)
        .map(({ serial, text }) => (
          <p key={serial}>{text}</p>
        ))}
    </div>
  ));
}
