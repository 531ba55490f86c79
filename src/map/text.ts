/** Size of the letters on the map, in the units of the drawing. */
export const LETTER = 15;
export const LINE = 18;

/** Titles longer than this are broken over lines, so that no node is much wider than the others. */
const LINE_LENGTH = 17;

/** Width of a letter in ems. The reader's serif is not known at build time: these are on the wide side. */
function letterWidth(letter: string): number {
  if (/[iljtfrI.,:;'’ ()\-/]/.test(letter)) return 0.38;
  if (/[mwMW]/.test(letter)) return 0.9;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  return 0.57;
}

/** Width of a text on the map, in the units of the drawing; wide enough for any serif. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * LETTER;

/** Breaks a title into lines at spaces and after hyphens. */
export function wrap(title: string, length = LINE_LENGTH): string[] {
  const lines: string[] = [];
  for (const piece of title.match(/[^\s-]+(-|\s+|$)/g) ?? [title]) {
    const last = lines.at(-1);
    if (last !== undefined && (last + piece).trimEnd().length <= length)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
