import type { Rule } from "./rule.ts";

/** No two concepts answer to the same id, title or alias. */
export const uniqueNames: Rule = ({ concepts }, report) => {
  const owners = new Map<string, string>();
  for (const { id } of concepts) owners.set(id, id);
  for (const concept of concepts) {
    const names = new Set([concept.title, ...concept.aliases].map((name) => name.toLowerCase()));
    for (const name of names) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, concept.id);
      else if (owner !== concept.id) {
        report.error(
          concept,
          `"${name}" names both "${concept.id}" and "${owner}".`,
          "Take it off one of them: a wikilink and a search must know which is meant.",
        );
      }
    }
  }
};
