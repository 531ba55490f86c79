import type { Rule } from "./rule.ts";

/** No two concepts answer to the same id, title or alias. */
export const uniqueNames: Rule = ({ concepts }, report) => {
  const owners = new Map<string, string>();
  for (const { id } of concepts) owners.set(id, id);
  for (const concept of concepts) {
    const aliases = concept.aliases.map((name, index) => ({ name, field: ["aliases", index] }));
    for (const { name, field } of [{ name: concept.title, field: ["title"] }, ...aliases]) {
      const key = name.trim().toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, concept.id);
      else if (owner !== concept.id) {
        report.error(
          concept.at(...field),
          `"${name}" names both "${concept.id}" and "${owner}".`,
          "Take it off one of them: a wikilink and a search must know which is meant.",
        );
      }
    }
  }
};
