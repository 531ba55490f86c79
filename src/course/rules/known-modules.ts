import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** The modules in `course.yaml` and the files in `modules/` are the same. */
export const knownModules: Rule = ({ modules, settings, folder, unread }, report) => {
  const ids = modules.map(({ id }) => id);
  for (const id of settings.modules) {
    if (ids.includes(id) || unread.includes(id)) continue;
    report.error(
      { file: `${folder}/course.yaml`, line: 1 },
      `The course lists module "${id}", which does not exist.`,
      didYouMean(id, ids, `Write modules/${id}.mdx.`),
    );
  }
  for (const module of modules) {
    if (settings.modules.includes(module.id)) continue;
    report.error(
      { ...module, line: 1 },
      `Module "${module.id}" is not in the course.`,
      `Add it to "modules" in ${folder}/course.yaml, at its place in the order.`,
    );
  }
};
