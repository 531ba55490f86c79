import type { Fragment } from "./model.ts";
import type { Page } from "./text/destination.ts";
import type { TextContext } from "./text/context.ts";
import { renderFragment } from "./text/render.ts";

/** What is needed to turn the texts of one page's questions into HTML. */
export interface LinkContext extends TextContext {
  /** The page that the texts were written on. */
  page: Page;
}

/** A fragment as HTML; a single paragraph loses its `<p>`, so that it can stand in a label. */
export function fragmentHtml({ nodes }: Fragment, context: LinkContext): string {
  return renderFragment(nodes, context.page, context);
}
