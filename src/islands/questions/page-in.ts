/** As much as is used here of what guards a text that becomes a page: not every browser has it. */
interface Guarding {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createHTML: (html: string) => string },
    ) => { createHTML: (html: string) => string };
  };
}

/** Scripts of a page that is only read never run; its styles would only be told off by the policy of this page. */
const bare = (html: string) => html.replace(/<(script|style)\b[^]*?(<\/\1>|$)/g, "");

/** The only one whose texts may become pages. Nothing else reaches it: what it lets through comes out of an answer below. */
const guard = (globalThis as Guarding).trustedTypes?.createPolicy("pages", { createHTML: bare });

/** What every page of this site ends with, and has nowhere else: a `<` of an author's stands in it as `&lt;`. */
const END = "</html>";

/**
 * The page in an answer of this site: the policy lets a page ask no other. Throws where it came cut short: a browser reads
 * such a page like a whole one, and would leave out a question, or a part of one, without a word.
 */
export async function pageIn(response: Response): Promise<Document> {
  const html = bare(await response.text());
  if (!html.includes(END)) throw new Error("cut short");
  return new DOMParser().parseFromString(guard?.createHTML(html) ?? html, "text/html");
}
