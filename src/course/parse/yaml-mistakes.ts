import { visit, type Document } from "yaml";

/** A mistake in YAML syntax, at an offset in the text. */
interface YamlMistake {
  offset: number;
  what: string;
  advice: string;
}

const QUOTE = "Put values between quotes that contain a colon or begin with a special character.";

/** The mistakes that authors make most, in their words: what, and what to do. */
const words: Record<string, [what: string, advice: string]> = {
  BAD_INDENT: [
    "a bracket is not closed, or a line is not indented like its neighbours",
    "Close every [ and {, and indent alike what belongs together.",
  ],
  BLOCK_AS_IMPLICIT_KEY: ["a value contains a colon", QUOTE],
  DUPLICATE_KEY: ["a field stands twice", "Keep one of the two."],
  MISSING_CHAR: ["a quote or bracket is not closed", "Close it where the value ends."],
  MULTIPLE_DOCS: ['a line "---" begins a second record', "Remove it: a file holds one record."],
  TAB_AS_INDENT: ["a line begins with a tab", "Indent with spaces."],
};

/** Mistakes that stand by themselves: after any other, the parser does not know where it is. */
const APART = ["DUPLICATE_KEY", "MULTIPLE_DOCS"];

/** What keeps a text from being read as YAML: of mistakes that may follow from one another, the first. */
export function yamlMistakes(document: Document.Parsed): YamlMistake[] {
  const [first, ...others] = document.errors.filter(({ code }) => !APART.includes(code));
  const shown = document.errors.filter((error) => error === first || APART.includes(error.code));
  const found = shown.map((error): YamlMistake => {
    const { code, message, pos } = error;
    const [what, advice] = words[code] ?? [message, QUOTE];
    const more =
      error === first && others.length > 0 ? " More may follow when this is mended." : "";
    return { offset: pos[0], what, advice: advice + more };
  });
  visit(document, {
    // Refused outright: an emphasised *word* reads as an alias, and resolving it throws.
    Alias(_key, { source, range }) {
      found.push({
        offset: range?.[0] ?? 0,
        what: `the value "*${source}" begins with "*"`,
        advice: QUOTE,
      });
    },
  });
  return found;
}
