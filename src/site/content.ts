import { contents } from "course:texts";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { handed } from "../course/handed.ts";
import { nameOf, note } from "../course/reads.ts";
import { conceptTexts, pathOf, type Page } from "../course/text/destination.ts";

/** A file of code that shows a text. */
type Content = { default: AstroComponentFactory };

/**
 * The text of a page as MDX, to be shown with the components that it names; that of a concept stands in one file with those of
 * its module, and is chosen by the `id` that it is given. Throws where the course has no such text.
 * @param module of a concept, the module that it is in
 */
export async function contentOf(page: Page, module?: string): Promise<AstroComponentFactory> {
  const path = pathOf(page);
  note(nameOf.text(path));
  const file = module === undefined ? path : conceptTexts(module);
  // What has changed since the bundler was here is not in what it made.
  const changed = handed().changed?.get(file);
  if (changed !== undefined) return ((await import(/* @vite-ignore */ changed)) as Content).default;
  const load = contents[file];
  if (load === undefined) throw new Error(`The course has no text ${file}.`);
  return (await load()).default;
}
