/** Passages of an entry have the rows from `entry * SPAN` on, so that which entry a passage is of is arithmetic. */
export const SPAN = 65_536
