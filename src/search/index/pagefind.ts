/** Runs Pagefind on the documents of a course. */
import { close, createIndex } from "pagefind";
import type { SearchDocument } from "./documents.ts";
import { documentHtml } from "./html.ts";

/** Files by their path below `pagefind/`. */
export type SearchFiles = Map<string, Uint8Array>;

/** One of Pagefind's files. Throws where it wrote none of this name. */
export function fileIn(files: SearchFiles, path: string): Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new Error(`Pagefind has not written ${path}.`);
  return content;
}

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join("; ")}`);
}

/** The files of Pagefind's index of some documents, as it writes them. */
export async function pagefindFiles(
  documents: SearchDocument[],
  language: string,
): Promise<SearchFiles> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    check(errors, "no index");
    if (index === undefined) throw new Error("Pagefind made no index.");
    // It takes them as they come, which is the order in which they are sent.
    await Promise.all(
      documents.map(async (document) => {
        const content = documentHtml(document, language);
        const added = await index.addHTMLFile({ url: document.url, content });
        check(added.errors, document.url);
      }),
    );
    const { errors: failures, files } = await index.getFiles();
    check(failures, "no files");
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}
