/** The files of the pages of an index, and the list of them. */
import { encodeFilter } from "../filter.ts";
import type { PageList } from "../manifest.ts";
import { numbersAsText } from "../numbers.ts";
import type { PageFile } from "../page.ts";
import type { SearchDocument } from "./documents.ts";
import { nameOf, Names } from "./names.ts";
import type { SearchFiles } from "./pagefind.ts";
import type { PagefindsIndex } from "./read.ts";

/** Bytes of the name of a page, by how many there are: with its length that is enough to know one of another version. */
const pageWidth = (pages: number) => (pages < 32_768 ? 2 : 3);

/** What of a document is shown. */
const fileOf = (
  { kind, url, title, aliases, lead, sections, about }: SearchDocument,
  words: number,
): PageFile => ({ kind, url, title, aliases, lead, sections, about, words });

/** The documents of an index, in its order. Throws where it has another. */
export function inOrder(
  { pages }: PagefindsIndex,
  documents: readonly SearchDocument[],
): SearchDocument[] {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  return pages.map(({ url }) => {
    const document = byUrl.get(url);
    if (document === undefined) throw new Error(`Pagefind has a page that is none: ${url}`);
    return document;
  });
}

/** The numbers of the pages of each kind and module. */
function filterOf(documents: readonly SearchDocument[]): string {
  const pages = { kind: new Map<string, number[]>(), module: new Map<string, number[]>() };
  const add = (values: Map<string, number[]>, value: string, page: number) => {
    const numbers = values.get(value) ?? [];
    values.set(value, numbers);
    numbers.push(page);
  };
  for (const [page, { kind, modules }] of documents.entries()) {
    add(pages.kind, kind, page);
    for (const module of new Set(modules)) add(pages.module, module, page);
  }
  return encodeFilter(pages);
}

/**
 * Adds the files of an index's pages. Returns the list of them, and their names by their addresses.
 * @param documents those of the index, in its order
 */
export function addPageFiles(
  files: SearchFiles,
  { pages }: PagefindsIndex,
  documents: readonly SearchDocument[],
): { list: PageList; names: Map<string, string> } {
  const given = new Names(pageWidth(pages.length));
  const names = new Map<string, string>();
  for (const [at, document] of documents.entries()) {
    const content = Buffer.from(JSON.stringify(fileOf(document, pages[at]?.words ?? 0)));
    const name = given.nameFor(content);
    names.set(document.url, name);
    files.set(`fragment/${name}.json`, content);
  }
  const content = Buffer.from(filterOf(documents));
  const filter = nameOf(content);
  files.set(`filter/${filter}.json`, content);
  return {
    list: {
      names: [...names.values()].join(""),
      words: numbersAsText(pages.map(({ words }) => words)),
      filter,
    },
    names,
  };
}
