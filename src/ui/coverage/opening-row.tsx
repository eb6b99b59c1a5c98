import { type ReactNode, useId, useState } from 'react';

interface Props {
  readonly head: ReactNode;
  /** How deep the row lies below its group: 1 is the first level. */
  readonly level?: number;
  readonly numbers: readonly number[];
  /** Shown in a row of its own when the head is pressed. */
  readonly children: ReactNode;
}

/** A row of numbers whose head opens what they count. */
export function OpeningRow({ head, level, numbers, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr data-level={level}>
        <th scope="row">
          <button
            type="button"
            className="coverage-opener"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {head}
          </button>
        </th>
        <NumberCells numbers={numbers} />
      </tr>
      <tr id={id} hidden={!isOpen} className="coverage-opened">
        <td colSpan={numbers.length + 1}>{isOpen && children}</td>
      </tr>
    </>
  );
}

/** Numbers of a row; nothing at all steps back, so that the eye finds what is there. */
export function NumberCells({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.map((number, column) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table stand where they stand
    <td key={column} className="numeric" data-zero={number === 0 || undefined}>
      {number}
    </td>
  ));
}
