import { didYouMean, nearest } from "../suggest.ts";
import { isId } from "../id.ts";
import type { Rule } from "./rule.ts";

/** A `<Figure>` names a figure that exists, and every figure is used. */
export const knownFigures: Rule = ({ concepts, figures, unread }, report) => {
  const names = figures.map(({ name }) => name);
  const used = new Set<string>();
  for (const use of concepts.flatMap((concept) => concept.figures)) {
    used.add(use.name);
    // The parser reported a <Figure> without a name.
    if (use.name === "" || names.includes(use.name) || unread.figures.includes(use.name)) continue;
    // A misspelt name is one mistake: the figure that was meant counts as used.
    used.add(nearest(use.name, names) ?? use.name);
    report.error(
      use,
      `A <Figure> names "${use.name}", which is no figure.`,
      didYouMean(
        use.name,
        names,
        isId(use.name)
          ? `Write figures/${use.name}.yaml.`
          : "Name its file in figures/, without folder and extension.",
      ),
    );
  }
  // A page that could not be read may use any figure.
  if (unread.concepts.length > 0 || concepts.some(({ damaged }) => damaged) || used.has("")) return;
  for (const figure of figures) {
    if (used.has(figure.name)) continue;
    report.warning(
      figure,
      `Figure "${figure.name}" is used nowhere.`,
      `Place it with <Figure name="${figure.name}">caption</Figure>.`,
    );
  }
};
