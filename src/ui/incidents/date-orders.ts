/** The orders of a date that a planner can choose; formats with a type for dates bring it with them. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd', 'serial', 'serial-1904'] as const;
