export const RECORD_HEADING = 'incident-record-heading';
export const TABLE_BUTTON = 'explore-table-button';

/** Focuses a record opened by keyboard once it is rendered. */
export function focusRecord(): void {
  requestAnimationFrame(() => document.getElementById(RECORD_HEADING)?.focus());
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

export function focusTableButton(): void {
  document.getElementById(TABLE_BUTTON)?.focus();
}
