import { useRef, useState } from 'react';
import { announce } from '../../state/commands/notify.ts';
import { openPicture } from '../../state/commands/open-picture.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { useDropT } from '../drop/drop-words.ts';
import { offerChapter } from '../drop/offer-chapter.ts';
import { describePictureFailure } from '../drop/picture-taker.ts';
import { useAppStore } from '../ui-context.tsx';

/** Opens the view of a picture without drag and drop. */
export function OpenView() {
  const t = useDropT();
  const store = useAppStore();
  const field = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const open = async (file: File) => {
    setFailure(null);
    const { name } = file;
    const opened = await openPicture(store, file);
    if (opened.ok) {
      openDialog(store, null);
      announce(store, t('drop.opened', { name }));
      await offerChapter(store, opened.value.from, t);
    } else {
      setFailure(describePictureFailure(name, opened.failure, t));
    }
  };

  return (
    <section className="open-view">
      <h3>{t('drop.pick')}</h3>
      <p>{t('drop.pick.about')}</p>
      <input
        ref={field}
        type="file"
        hidden
        accept="image/png,.png,image/svg+xml,.svg"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void open(file);
          // Allows choosing the same file again after a correction.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" className="button" data-quiet="" onClick={() => field.current?.click()}>
        {t('drop.pick.button')}
      </button>
      <p className="form-progress" role="status">
        {failure}
      </p>
    </section>
  );
}
