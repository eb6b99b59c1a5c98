import { useAppState } from '../ui-context.tsx';

/** Says aloud what happened. Each saying is a new element, so that the same words are said again. */
export function LiveRegion() {
  const announcement = useAppState(({ session }) => session.announcement);
  const polite = announcement?.urgency === 'polite' ? announcement : null;
  const assertive = announcement?.urgency === 'assertive' ? announcement : null;
  return (
    <>
      <div className="visually-hidden" aria-live="polite" data-announcement="polite">
        {polite !== null && <p key={polite.serial}>{polite.text}</p>}
      </div>
      <div className="visually-hidden" aria-live="assertive" data-announcement="assertive">
        {assertive !== null && <p key={assertive.serial}>{assertive.text}</p>}
      </div>
    </>
  );
}
