import { didYouMean, nearest } from "../suggest.ts";
import { languageOf } from "../../language/languages.ts";
import type { Rule } from "./rule.ts";

/** The modules in `course.yaml` and the files in `modules/` are the same, and none has the address of another page. */
export const knownModules: Rule = (course, report) => {
  const ids = course.modules.map(({ id }) => id);
  const unlisted = ids.filter((id) => !course.settings.modules.includes(id));
  const { settings: absent } = course.unread;
  // A list that could not be read may name any module.
  const isListed = !absent.includes("modules");
  const listed = new Set<string>(isListed ? [] : ids);
  for (const [index, id] of isListed ? course.settings.modules.entries() : []) {
    if (listed.has(id)) {
      report.error(
        course.at("modules", index),
        `The course lists module "${id}" twice.`,
        "Keep it in one place.",
      );
      continue;
    }
    listed.add(id);
    if (ids.includes(id) || course.unread.modules.includes(id)) continue;
    // A misspelt name is one mistake: the module that was meant counts as listed.
    listed.add(nearest(id, unlisted) ?? id);
    report.error(
      course.at("modules", index),
      `The course lists module "${id}", which does not exist.`,
      didYouMean(id, unlisted, `Write modules/${id}.mdx.`),
    );
  }
  const { addresses } = languageOf(course.settings.language);
  for (const module of course.modules) {
    if (!absent.includes("language") && addresses.moduleMap(module.id) === addresses.fill) {
      report.error(
        { ...module, line: 1 },
        `Module "${module.id}" cannot have a map: ${addresses.fill} is where maps are filled in.`,
        "Give its file another name.",
      );
    }
    if (listed.has(module.id)) continue;
    report.error(
      { ...module, line: 1 },
      `Module "${module.id}" is not in the course.`,
      `Add it to "modules" in ${course.folder}/course.yaml, at its place in the order.`,
    );
  }
};
