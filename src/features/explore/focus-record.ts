export const RECORD_HEADING = 'incident-record-heading';
export const TABLE_BUTTON = 'explore-table-button';

let isAwaited = false;

/** Focuses a record opened by keyboard, once it is rendered: its panel may have to load. */
export function focusRecord(): void {
  isAwaited = true;
  requestAnimationFrame(focusAwaitedRecord);
}

/** Called by the record when it is rendered. */
export function focusAwaitedRecord(): void {
  const heading = document.getElementById(RECORD_HEADING);
  if (!isAwaited || heading === null) return;
  isAwaited = false;
  heading.focus();
}

/** Focuses the table if open, otherwise the button that opens it. */
export function focusTable(): void {
  const table = document.querySelector<HTMLElement>('[data-testid="incident-table"]');
  if (table === null) focusTableButton();
  else {
    // The table is as tall as its rows, so scroll to its container.
    table.closest('section')?.scrollIntoView({ block: 'nearest' });
    table.focus({ preventScroll: true });
  }
}

/** Focuses the map if the button is not shown. */
export function focusTableButton(): void {
  (document.getElementById(TABLE_BUTTON) ?? document.getElementById('map'))?.focus();
}
