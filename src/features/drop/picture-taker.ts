import { PICTURE_MAX_BYTES, pictureKind } from '../../importers/picture/read-picture.ts';
import { announce } from '../../state/commands/notify.ts';
import { type OpenPictureFailure, openPicture } from '../../state/commands/open-picture.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import type { DropTaker } from './drop-taker.ts';
import type { DropTranslate } from './drop-words.ts';
import { offerChapter } from './offer-chapter.ts';

/** Restores the view of an exported picture, and names its chapter. */
export const pictureTaker: DropTaker = {
  id: 'picture',
  takes: ({ head }) => pictureKind(head) !== null,
  open: async (file, { store, t }) => {
    const opened = await openPicture(store, file);
    const { name } = file;
    if (!opened.ok) return describePictureFailure(name, opened.failure, t);
    openDialog(store, null);
    announce(store, t('drop.opened', { name }));
    await offerChapter(store, opened.value.from, t);
    return null;
  },
};

/** What happened and what to do. */
export function describePictureFailure(name: string, failure: OpenPictureFailure, t: DropTranslate): string {
  const reason =
    failure === 'too-large'
      ? t('drop.failure.too-large', { limit: Math.round(PICTURE_MAX_BYTES / 1024 / 1024) })
      : t(`drop.failure.${failure}`);
  return `${t('drop.failed', { name })} ${reason}`;
}
