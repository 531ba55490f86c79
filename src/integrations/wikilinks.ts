import { defineMdastPlugin } from "satteri";
import { previewId } from "../language/addresses.ts";
import { resolveWikilink } from "../course/html.ts";
import type { LiveCourse } from "./course.ts";

/** The id of a concept's preview: what `interestfor` on a link points at. */
const previewOf = (id: string) => ({ data: { hProperties: { interestfor: previewId(id) } } });

/** Turns `[[klant#herkomst|label]]` in a page's text into a link to its permanent address, previewed on concept pages. */
export function wikilinks(course: LiveCourse, base: string) {
  return defineMdastPlugin({
    name: "wikilinks",
    link(node, context) {
      const found = resolveWikilink(node, {
        catalogue: course.catalogue,
        base,
        addresses: course.language.addresses,
      });
      if (found === undefined) return;
      // Concept pages hold previews of what they link to, but not of themselves.
      const [, page] = /\/concepts\/([^/]+)\.mdx$/.exec(context.fileURL?.pathname ?? "") ?? [];
      const previewed = page !== undefined && page !== found.id;
      context.replaceNode(node, {
        ...node,
        ...(previewed && previewOf(found.id)),
        url: found.url,
        children: [{ type: "text", value: found.label }],
      });
    },
  });
}

/** Empties `<Quiz>` in a page's text: the page looks the question up by its id, so its words need no second compile. */
export const emptyQuizzes = defineMdastPlugin({
  name: "empty-quizzes",
  mdxJsxFlowElement(node, context) {
    if (node.name === "Quiz" && node.children.length > 0) context.setProperty(node, "children", []);
  },
});
