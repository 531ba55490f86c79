import { z } from "zod";
import { findLanguage, languageNames } from "../../language/languages.ts";

/** Whether BCP 47 allows a tag: "en-GB", not "en-a". */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A tag of a language that has a folder in `src/language/`. */
export const languageTag = z.string().superRefine((tag, context) => {
  const mistake = (message: string, advice: string) =>
    context.addIssue({ code: "custom", message, params: { advice } });
  if (!isTag(tag)) {
    mistake(
      `"${tag}" is no language tag`,
      `Write one such as ${languageNames.join(", ")} or en-GB.`,
    );
  } else if (findLanguage(tag) === undefined) {
    const [name = tag] = tag.toLowerCase().split("-");
    mistake(
      `"${tag}" is a language that src/language/ does not have; it has ${languageNames.join(" and ")}`,
      `Choose one of these, or copy the folder src/language/en/ to src/language/${name}/, translate it from index.ts on, and name it in src/language/languages.ts.`,
    );
  }
});
