/** Signs that no text of a course can hold: they steer terminals, or stand for something in our parser. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ue000\ufffe\uffff]/g;

/** A sign as a number, where a backslash would not do. */
export const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;

const each = (signs: string): string => signs.replace(/./gs, "\\$&");

/**
 * Words as Markdown that means nothing but those words, within a line. Straight quotes are left to the typography of the
 * course, unless they were meant (`quotes`).
 */
export function escapeWords(text: string, { cell = false, quotes = false } = {}): string {
  return (
    text
      .toWellFormed()
      .replace(FORBIDDEN, "")
      // A backslash before a bracket would end a formula of TeX, or the words of a link.
      .replace(
        /\\(?=[\])]|$)|[\\`*{}[<~^$]|(?<!\w)_|_(?!\w)/g,
        (sign, at: number, whole: string) =>
          sign === "\\" && /^(?:[\])]|$)/.test(whole.slice(at + 1)) ? reference(sign) : `\\${sign}`,
      )
      .replace(/&(?=#?\w+;)(?!#92;)/g, "\\&")
      .replace(/={2,}|\+{2,}|%{2,}|-{2,}/g, each)
      .replace(/\.{3,}/g, each)
      .replace(/:(?=[:/\p{L}])|(?<=:):/gu, "\\:")
      .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
      // An address for mail, or in the words of a link a source.
      .replace(/(?<=\w)@(?=\w)|(?<=^\s*)@(?=[\w:.-])/g, "\\@")
      .replace(/!$/, "\\!")
      .replace(cell ? /\|/g : /(?!)/g, "\\|")
      .replace(quotes ? /["']/g : /(?!)/g, "\\$&")
  );
}

/** What would begin something other than a paragraph, made words; `line` is a paragraph of one line. */
export function escapeStart(line: string): string {
  return line
    .replace(/^(?:#{1,6}|[-+])(?=\s|$)|^[>|=!?/:+]/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^[•·▪◦‣●○■]|^-(?=8)|^(?:i(?=mport\b)|e(?=xport\b))/, reference);
}
