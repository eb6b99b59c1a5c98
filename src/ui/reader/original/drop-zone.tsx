import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { useOriginalT } from './original-words.ts';

/** The whole reader takes a file that is dropped on it. The button in the contents does the same for those who do not drag. */
export function DropZone({
  onFiles,
  children,
}: {
  readonly onFiles: (files: FileList) => void;
  readonly children: ReactNode;
}) {
  const t = useOriginalT();
  const [isOver, setOver] = useState(false);
  useNoDropElsewhere();
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the first is a button
    <div
      className="reader"
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles(event.dataTransfer.files);
      }}
    >
      {children}
      {isOver && <p className="drop-hint">{t('original.drop')}</p>}
    </div>
  );
}

/** A file that misses the reader would be opened by the browser in the atlas' place. */
function useNoDropElsewhere(): void {
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}
