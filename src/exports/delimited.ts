/** A cell of a file of cells; quoted where it has to be, or always. */
const quoted = (cell: string, always: boolean): string =>
  always || /["\n\r,\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows of cells as text (RFC 4180); lines end as every program reads them. */
export const delimited = (
  rows: readonly (readonly string[])[],
  { separator = ",", always = false, end = "\r\n" } = {},
): string =>
  rows.map((row) => row.map((cell) => quoted(cell, always)).join(separator) + end).join("");
