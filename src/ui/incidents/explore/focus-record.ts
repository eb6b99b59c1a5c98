export const RECORD_HEADING = 'incident-record-heading';
export const TABLE_BUTTON = 'explore-table-button';

/** To the record that was opened by keyboard, as soon as it stands there. */
export function focusRecord(): void {
  requestAnimationFrame(() => document.getElementById(RECORD_HEADING)?.focus());
}

/** Back to the table, where it is open, else to the button that opens it. */
export function focusTable(): void {
  const table = document.querySelector<HTMLElement>('[data-testid="incident-table"]');
  if (table === null) focusTableButton();
  else {
    // The table itself is as long as its rows: what holds it is brought into sight.
    table.closest('section')?.scrollIntoView({ block: 'nearest' });
    table.focus({ preventScroll: true });
  }
}

export function focusTableButton(): void {
  document.getElementById(TABLE_BUTTON)?.focus();
}
