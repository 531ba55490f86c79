/** A table in Markdown: a row per name, a column per subject; a row or column without anything is left out. */
export function table(
  corner: string,
  columns: [name: string, cells: Map<string, string>][],
): string {
  const filled = columns.filter(([, cells]) => cells.size > 0);
  const names = [...new Set(filled.flatMap(([, cells]) => [...cells.keys()]))];
  const rows = [
    [corner, ...filled.map(([name]) => name)],
    ...names.map((name) => [name, ...filled.map(([, cells]) => cells.get(name) ?? "–")]),
  ];
  const widths = rows[0]!.map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
