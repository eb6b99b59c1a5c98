/** Date orders offered to the user; formats with a date type do not need one. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd', 'serial', 'serial-1904'] as const;
