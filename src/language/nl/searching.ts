import type { Searching } from "../shape/searching.ts";

export const searching: Searching = {
  // Pagefind's stemmer joins "lampen" to "lamp"; these add what it misses: stad/steden, boom/bomen, vrijheid/vrijheden,
  // museum/musea, methode/methoden/methodes.
  forms: [
    [/heden$/, ["heid"]],
    [/ici$/, ["icus"]],
    [/([deloirt])a$/, ["$1um"]],
    [/ses$/, ["sis"]],
    [/eren$/, ["eer"]],
    [/oren$/, ["or"]],
    [/e([tdp])en$/, ["a$1", "i$1"]],
    [/([aeou])([^aeiou])en$/, ["$1$1$2", "$1$2"]],
    [/([aeou])([^aeiou])e$/, ["$1$1$2"]],
    [/([^aeiou])\1en?$/, ["$1"]],
    [/ieen$/, ["ie"]],
    [/v(en?)$/, ["f"]],
    [/z(en?)$/, ["s"]],
    [/(?:en|n|s|es|e|er|ere|st|ste|t|te|ten|de|den)$/, [""]],
    [/(?:tje|je|pje)s?$/, [""]],
    [/de[nr]?$/, ["d"]],
    [/es$/, ["e"]],
    [/st(?:en?)?$/, ["s"]],
  ],
  // "Verrassing" to "verrassen" and "betaling" to "betalen", but "koning" not to "kon"; "loyaliteit" to "loyaal", but
  // "kwaliteit" not to "kwaal".
  derived: [
    [/(?<=.{4})ing(?:en)?$/, ["", "en"]],
    [/(?<=.{2})([aeou])([^aeiou])ing(?:en)?$/, ["$1$1$2"]],
    [/(?<=.{3})([^aeiou])\1ing(?:en)?$/, ["$1"]],
    [/(?<=.{3})aliteit$/, ["aal", "eel"]],
  ],
  irregular: {},
  whatIs:
    /^(?:(?:leg uit )?wat (?:is|zijn|was|waren|betekent|betekenen|houdt|houden|doet|doen|(?:bedoelt|bedoelen|bedoel)(?: je| men| ze)? met|wordt (?:er )?bedoeld met)|hoe werk(?:t|en)|waar sta(?:at|an)|wie (?:is|was|zijn|waren)|uitleg) (?:(?:nou|nu|eigenlijk|precies|dan|van|over) )*(?:(?:een|de|het) )?/,
  difference: [
    /(?:verschil(?:len)?|onderscheid|overeenkomst(?:en)?)(?: (?:is|zijn|er|nou|nu|dan|precies|eigenlijk|tussen))* (?<a>.+?),? (?:en|met|vs|versus) (?<b>.+)/,
    /(?:verschil(?:len)?|onderscheid) (?<a>\S+) (?<b>\S+)$/,
    /^(?:wat )?(?:is |zijn |hoe )?(?<a>.+?),? (?:vs|versus|of|(?:niet )?hetzelfde als|verschilt van|anders dan) (?<b>.+)/,
    /^(?<a>.+?) en (?<b>.+?) (?:verschil(?:len)?|vergelijken)$/,
  ],
  aspects: `voorbeeld voorbeelden casus case betekenis definitie begrip uitleggen nut belang belangrijk kenmerk kenmerken
    voordeel voordelen nadeel nadelen soorten stappenplan theorie maak maken gebruik gebruiken reken rekenen bereken
    berekenen meet meten verstaan`,
  asksFor: {
    module: `module modules hoofdstuk les toets toetsen oefentoets proeftoets tentamen oefententamen examen quiz
      samenvatting samenvattingen leerdoel leerdoelen`,
    source: "artikel artikelen bron paper blog",
  },
  sounds: [
    [/sch/g, "sg"],
    [/ch/g, "g"],
    [/ij|ei|y/g, "i"],
    [/ou|au/g, "o"],
    [/[td]h?|dt/g, "t"],
    [/ph|v/g, "f"],
    [/c|q/g, "k"],
    [/x/g, "ks"],
    [/z/g, "s"],
    [/(.)\1+/g, "$1"],
  ],
  links: ["", "s", "en", "n", "e"],
};

export const stopWords = `de het een en of van voor met in op aan bij naar uit om te dat dit die deze is zijn was waren wordt worden werd
  ben bent wat wie waar wanneer waarom hoe welk welke hoeveel waarmee waardoor waarin waarop waarvan er ik je jij u we
  wij ze zij hij mij me mijn jouw uw onze ons hun hen haar zich men als dan maar ook nog al wel toch kan kun kunnen kunt
  moet moeten mag mogen zal zou zouden hebben heeft heb had doet doen doe door over tussen onder tegen zonder tot per
  niet geen nu zo zoals omdat alle iets iemand eigenlijk precies komt komen vandaan gaat gaan betekent betekenen bedoelt
  bedoeld bedoelen heet heten verschil verschillen verschilt uitleg wil willen weet vaak mee meer meest meeste noem geef beschrijf benoem leg je leggen waarvoor hoezo vs versus hetzelfde volgens`;
