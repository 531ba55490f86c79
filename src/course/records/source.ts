import { languageOf } from "../../language/languages.ts";
import type { Sorting } from "../../language/shape/sorting.ts";
import { apa, type ReferenceWords } from "../bibliography.ts";
import type { Course, Source } from "../model.ts";
import type { SourceData } from "../schemas/source.ts";

/** A section that rests on a source. */
export interface RestingSection {
  concept: string;
  title: string;
  section: string | undefined;
  sectionTitle: string | undefined;
  at: string[];
}

/** A source as the pages have it: the bibliographic record, and what rests on it. */
export interface SourceRecord {
  id: string;
  data: SourceData;
  resting: RestingSection[];
  /** Literature that is known through this source. */
  passesOn: string[];
}

function bibliography({ id, file, line, at, ...data }: Source): SourceData {
  return data;
}

/** The words of a reference make no difference to its place. */
const PLAIN: ReferenceWords = { undated: "", in: "", editor: "", editors: "", pages: "" };

/** What a reference is filed under: as it is shown, but without what its language files no name under. */
function filedUnder(source: SourceData, { particles }: Sorting): string {
  const { before, italic } = apa(source, PLAIN);
  return `${before}${italic}`.replace(particles, "");
}

/** Sorts references as a reader of this language (a tag such as "nl") looks them up. */
export function byReference(language: string): (a: SourceData, b: SourceData) => number {
  const { sorting } = languageOf(language);
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(filedUnder(a, sorting), filedUnder(b, sorting));
}

/** The records of all sources: articles first, then literature, then background, each by name. */
export function sourceRecords({ settings, sources, concepts }: Course): SourceRecord[] {
  const resting = new Map<string, Map<string, RestingSection>>();
  for (const { id, title, sections, citations } of concepts) {
    for (const { source, section, at } of citations) {
      const bySection = resting.get(source) ?? new Map<string, RestingSection>();
      const key = `${id}#${section ?? ""}`;
      const sectionTitle = sections.find((known) => known.id === section)?.title;
      const found = bySection.get(key) ?? { concept: id, title, section, sectionTitle, at: [] };
      if (at !== undefined && !found.at.includes(at)) found.at.push(at);
      resting.set(source, bySection.set(key, found));
    }
  }
  const compare = byReference(settings.language);
  const roles = ["article", "literature", "background"];
  return sources
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || compare(a, b))
    .map((source) => ({
      id: source.id,
      data: bibliography(source),
      resting: [...(resting.get(source.id)?.values() ?? [])],
      passesOn: sources.filter(({ via }) => via === source.id).map(({ id }) => id),
    }));
}
