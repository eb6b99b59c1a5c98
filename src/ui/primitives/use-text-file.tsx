import { type ReactNode, useRef, useState } from 'react';

/** Result of a file: a message, or why it was rejected. */
export interface FileOutcome {
  readonly said?: string;
  readonly fault?: string;
}

interface Asked {
  readonly label: string;
  /** `accept` attribute of the input. */
  readonly accept: string;
  readonly testId: string;
  /** @param text `null` if unreadable */
  readonly take: (text: string | null, name: string) => FileOutcome | Promise<FileOutcome>;
}

/**
 * File picker for text.
 * @returns the button and the last file's result
 */
export function useTextFile({ label, accept, testId, take }: Asked): FileOutcome & {
  readonly button: ReactNode;
} {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<FileOutcome>({});
  const open = async (file: File): Promise<void> => {
    setOutcome({});
    const text = await file.text().catch(() => null);
    setOutcome(await take(text, file.name));
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
          // Allows choosing the same file again after a correction.
          currentTarget.value = '';
        }}
      />
    </>
  );
  return { ...outcome, button };
}
