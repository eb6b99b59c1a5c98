import { lazy, Suspense } from 'react';
import { useAppState } from '../ui/ui-context.tsx';

const AboutDialog = lazy(() => import('../ui/about/about-dialog.tsx'));
const HelpDialog = lazy(() => import('../ui/about/help-dialog.tsx'));
const PictureDialog = lazy(() => import('../ui/export/picture-dialog.tsx'));

/** The one open dialog, loaded when it is asked for. Dialogs need the atlas: their buttons come with it. */
export function OpenDialog() {
  const dialog = useAppState(({ session }) => session.dialog);
  const isReady = useAppState(({ data }) => data.status === 'ready');
  if (dialog === null || !isReady) return null;
  return (
    <Suspense fallback={null}>
      {dialog.kind === 'about' && <AboutDialog />}
      {dialog.kind === 'shortcuts' && <HelpDialog />}
      {dialog.kind === 'download' && <PictureDialog />}
    </Suspense>
  );
}
