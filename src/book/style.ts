import { expanded } from "./selectors.ts";

const TOKEN = /(--[\w-]+):\s*([^;}]+)/g;
const SCHEMES = /^light-dark\(([^,]+),.*\)$/;

/** What a book leaves to the reader: the colour of its text and of its paper. */
const LEFT: Record<string, string> = { "--ink": "currentcolor", "--paper": "transparent" };

/** A font in one line whose size hangs on that of the page. */
const FONT =
  /\bfont:\s*((?:italic|normal|[1-9]00)\s+)*([\d.]+rem)(?:\s*\/\s*([\d.]+))?\s+([^;}]+)/g;

/** The same line by line: EPUBCheck, and old reading systems with it, know no `rem` in one. */
const apart = (font: string, _more: string, size: string, line = "normal", family: string) => {
  const before = font.slice(0, font.indexOf(size));
  const style = before.includes("italic") ? "italic" : "normal";
  const weight = /\d00/.exec(before)?.[0] ?? "400";
  return `font-family:${family};font-size:${size};font-style:${style};font-weight:${weight};line-height:${line}`;
};

const RULE = /([^{};@]+)\{/g;

/**
 * A style sheet of the site as a book has it: many reading systems know no variables, no second scheme and no selectors
 * of this decade, so that the tokens stand in it by their values, as they are by day, and each selector for itself.
 */
export function bookStyle(css: string, tokens: string): string {
  const values = new Map(
    [...tokens.matchAll(TOKEN)].map(([, name = "", value = ""]) => [
      name,
      LEFT[name] ?? SCHEMES.exec(value.trim())?.[1] ?? value.trim(),
    ]),
  );
  return css
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole)
    .replace(FONT, apart)
    .replace(RULE, (_rule, selector: string) => `${expanded(selector)}{`);
}
