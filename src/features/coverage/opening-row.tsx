import { type ReactNode, useId, useState } from 'react';

interface Props {
  readonly head: ReactNode;
  /** Nesting level: 1 is the first. */
  readonly level?: number;
  readonly numbers: readonly number[];
  /** Shown in a row below when opened. */
  readonly children: ReactNode;
}

/** Row of numbers whose header expands the counted items. */
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

/** Numbers of a row; zeros are dimmed. */
export function NumberCells({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.map((number, column) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table stand where they stand
    <td key={column} className="numeric" data-zero={number === 0 || undefined}>
      {number}
    </td>
  ));
}
