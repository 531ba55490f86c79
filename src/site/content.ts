import { contents } from "course:texts";
import { conceptTexts, pathOf, type Page } from "../course/text/destination.ts";

/**
 * The text of a page as MDX, to be shown with the components that it names; that of a concept stands in one file with those of
 * its module, and is chosen by the `id` that it is given. Throws where the course has no such text.
 * @param module of a concept, the module that it is in
 */
export async function contentOf(page: Page, module?: string) {
  const file = module === undefined ? pathOf(page) : conceptTexts(module);
  const load = contents[file];
  if (load === undefined) throw new Error(`The course has no text ${file}.`);
  return (await load()).default;
}
