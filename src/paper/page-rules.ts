/** A text as CSS has it between quotation marks: nothing in it can end the text or the style sheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * What stands in the margins of every sheet, by the name of its part: what this is, and the number of the page.
 * @param labels what each part is called, by its class
 */
export const pageRules = (title: string, labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(
      ([name, label]) =>
        `.part.${name}{page:${name}}@page ${name}{@bottom-left{content:${quoted(`${title} · ${label}`)}}}`,
    )
    .join("");
