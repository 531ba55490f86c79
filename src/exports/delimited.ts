/** A spreadsheet knows by this that a file is UTF-8. */
export const UTF8_MARK = "\uFEFF";

/** A cell of a file of cells; quoted where it has to be, or always. */
const quoted = (cell: string, separator: string, always: boolean): string =>
  always || /["\n\r]|^\s|\s$/.test(cell) || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

/** Rows of cells as text (RFC 4180); lines end as every program reads them. */
export const delimited = (
  rows: readonly (readonly string[])[],
  { separator = ",", always = false, end = "\r\n" } = {},
): string =>
  rows
    .map((row) => row.map((cell) => quoted(cell, separator, always)).join(separator) + end)
    .join("");
