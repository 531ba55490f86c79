import { primary } from "../../language/languages.ts";

/**
 * Words that shape a question and say nothing of its subject: they never decide what is found. Keyed by language; a
 * language that we don't know has none, and its common words then count for little because they stand on every page.
 */
const lists: Record<string, string> = {
  nl: `de het een en of van voor met in op aan bij naar uit om te dat dit die deze is zijn was waren wordt worden werd
    ben bent wat wie waar wanneer waarom hoe welk welke hoeveel waarmee waardoor waarin waarop waarvan er ik je jij u we
    wij ze zij hij mij me mijn jouw uw onze ons hun hen haar zich men als dan maar ook nog al wel toch kan kun kunnen kunt
    moet moeten mag mogen zal zou zouden hebben heeft heb had doet doen doe door over tussen onder tegen zonder tot per
    niet geen nu zo zoals omdat alle iets iemand eigenlijk precies komt komen vandaan gaat gaan betekent betekenen bedoelt
    bedoeld bedoelen heet heten verschil verschillen verschilt uitleg wil willen weet vaak the a of and`,
  en: `the a an and or of for with in on at to from by as is are was were be been it its this that these those what who
    where when why how which does do did can could should would will i you we they he she my your our their his her not
    no but also than then so if about between into over mean means meaning difference there has have had`,
};

/** The stop words of a language, and of English, in which names are often asked for. */
export function stopWords(language: string): string[] {
  const own = lists[primary(language)] ?? "";
  return [...new Set(`${own} ${lists["en"] ?? ""}`.split(/\s+/).filter(Boolean))].sort();
}
