import type { Language } from "../../src/language/language.ts";
import { languageOf as languageOfTag } from "../../src/language/languages.ts";
import { courseOf } from "./content.ts";
import type { Site } from "./sites.ts";

/** The words and the addresses of a site: those of the language of its course. */
export const languageOf = (site: Site): Language => languageOfTag(courseOf(site).settings.language);
