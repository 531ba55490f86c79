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

/** Pagefind's script for a browser, and what it is an interface to. */
export const SCRIPT = "pagefind.js";
export const wasmFile = (language: string) => `wasm.${language}.pagefind`;

/** Of what Pagefind writes, what searches: its own interfaces are left out. */
const wanted = (path: string, language: string) =>
  /^(pagefind-entry\.json|(index|fragment|filter)\/.*|.*\.pf_meta)$/.test(path) ||
  [SCRIPT, wasmFile(language)].includes(path);

/**
 * Pagefind loads whole parts of its index; by default one is 28 KB and a question may need one a word. Smaller ones are
 * more, and all are listed in a file that every search loads: parts and their list are least together where both grow with
 * the root of the number of words.
 */
function partSize(documents: SearchDocument[]): number {
  const letters = documents.reduce(
    (sum, { lead, sections }) =>
      sum + lead.length + sections.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  return Math.max(800, Math.round(2 * Math.sqrt(letters / 6)));
}

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join("; ")}`);
}

/** The files of Pagefind's index of some documents, as it writes them. */
export async function pagefindFiles(
  documents: SearchDocument[],
  language: string,
): Promise<SearchFiles> {
  // The only way to set it; the service is started with our environment.
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = String(partSize(documents));
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
    return new Map(
      files
        .filter(({ path }) => wanted(path, language))
        .map(({ path, content }) => [path, content]),
    );
  } finally {
    delete process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"];
    await close();
  }
}
