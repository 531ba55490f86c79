import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** A `<Figure>` names a figure that exists, and every figure is used. */
export const knownFigures: Rule = ({ concepts, figures }, report) => {
  const names = figures.map(({ name }) => name);
  const uses = concepts.flatMap((concept) => concept.figures);
  for (const use of uses) {
    if (names.includes(use.name)) continue;
    report.error(
      use,
      `A <Figure> names "${use.name}", which is no figure.`,
      didYouMean(use.name, names, `Write figures/${use.name || "NAME"}.yaml.`),
    );
  }
  for (const figure of figures) {
    if (uses.some(({ name }) => name === figure.name)) continue;
    report.warning(
      figure,
      `Figure "${figure.name}" is used nowhere.`,
      `Place it with <Figure name="${figure.name}">.`,
    );
  }
};
