import type { Place } from "../model.ts";
import { didYouMean } from "../suggest.ts";
import { isId } from "../id.ts";
import type { Rule } from "./rule.ts";

/** A citation names a source that exists; so does the `via` of a source. */
export const knownSources: Rule = ({ concepts, sources, unread }, report) => {
  const ids = sources.map(({ id }) => id);
  const check = (place: Place, id: string, who: string) => {
    if (ids.includes(id) || unread.sources.includes(id)) return;
    report.error(
      place,
      `${who} "${id}", which is no source.`,
      didYouMean(
        id,
        ids,
        isId(id)
          ? `Write sources/${id}.yaml.`
          : "Name its file in sources/, without folder and extension.",
      ),
    );
  };
  for (const citation of concepts.flatMap(({ citations }) => citations)) {
    // The parser reported a <Cite> without a source.
    if (citation.source !== "") check(citation, citation.source, "A <Cite> names");
  }
  for (const source of sources) {
    if (source.via === source.id)
      report.error(
        source.at("via"),
        `Source "${source.id}" is known via itself.`,
        "Name the source that quotes it, or take the line away.",
      );
    else if (source.via !== undefined)
      check(source.at("via"), source.via, `Source "${source.id}" is known via`);
  }
};
