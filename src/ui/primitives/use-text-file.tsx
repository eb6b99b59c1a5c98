import { type ReactNode, useRef, useState } from 'react';

/** What came of a file: what is said of it, or why it was not taken. */
export interface FileOutcome {
  readonly said?: string;
  readonly fault?: string;
}

interface Asked {
  readonly label: string;
  /** As an input takes it. */
  readonly accept: string;
  readonly testId: string;
  /** @param text `null` where the browser cannot read the file */
  readonly take: (text: string | null, name: string) => FileOutcome;
}

/** Has a file of text chosen and taken. @returns the button, and what came of the file that was taken last */
export function useTextFile({ label, accept, testId, take }: Asked): FileOutcome & {
  readonly button: ReactNode;
} {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<FileOutcome>({});
  const open = async (file: File): Promise<void> => {
    setOutcome({});
    const text = await file.text().catch(() => null);
    setOutcome(take(text, file.name));
  };
  const button = (
    <>
      <button type="button" className="text-button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
  return { ...outcome, button };
}
