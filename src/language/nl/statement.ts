import type { StatementWords } from "../shape/statement.ts";

/** The accessibility statement, in the parts of the Dutch model (Besluit digitale toegankelijkheid overheid). */
export const statement: StatementWords = {
  title: "Toegankelijkheid",
  lead: (course) => `Toegankelijkheidsverklaring van ${course}.`,
  commitment: (publisher, course) =>
    `${publisher} streeft ernaar dat iedereen ${course} kan gebruiken, overeenkomstig het Besluit digitale toegankelijkheid overheid. De norm is EN 301 549, en daarin WCAG 2.1, niveau A en AA; gebouwd en getest wordt deze site op WCAG 2.2 AA.`,
  scope: (address) => `Deze verklaring geldt voor alles wat staat onder ${address}.`,
  status: "Nalevingsstatus",
  statusText: {
    none: "Niet vastgesteld: deze site is niet volgens WCAG-EM onderzocht door een onafhankelijke partij. Er worden maatregelen genomen (hieronder) en alles wat machines kunnen nagaan, wordt bij elke wijziging nagegaan. In Nederlandse verklaringen heet dat status C: eerste maatregelen genomen. Het is geen status A (voldoet volledig) of B (voldoet gedeeltelijk): daarvoor is een volledig onderzoek nodig.",
    partial:
      "Status B: voldoet gedeeltelijk. Onderzoek wees uit dat nog niet aan alle eisen is voldaan; wat ontbreekt, staat in het rapport.",
    full: "Status A: voldoet volledig. Onderzoek vond geen afwijkingen van de eisen.",
  },
  report: "Rapport van het onderzoek",
  register: "Deze verklaring in het register",
  limits: "Wat niet of minder toegankelijk is",
  limitsText: [
    "De kaart met alle begrippen is een groot plaatje. Wat erop staat, staat eronder als lijst; wie sterk vergroot of een schermlezer gebruikt, is met die lijst beter af.",
    "De kaart om in te vullen kan met het toetsenbord en met een schermlezer, maar vraagt dan meer stappen dan slepen.",
    "Zonder JavaScript kun je alles lezen, ook alle antwoorden en uitleg. Nakijken, oefenen, herhalen, zoeken en de analyse voor docenten hebben JavaScript nodig.",
    "Bestanden voor andere programma’s (Moodle, Canvas, SCORM en andere) tonen de vragen zoals dat programma het doet. Of dat toegankelijk is, ligt aan dat programma.",
    "Pagina’s van anderen waarnaar verwezen wordt, vallen buiten deze verklaring.",
  ],
  tested: "Hoe dit is nagegaan",
  testedText:
    "Bij elke wijziging draait een vaste reeks tests op de hele site, in een echte browser. Eén fout houdt de wijziging tegen. Zij gaan na:",
  tests: [
    "geen fouten volgens axe (regels voor WCAG 2.0, 2.1 en 2.2, A en AA, waaronder contrast en grootte van doelen), op pagina’s die samen elk onderdeel van de site tonen, licht en donker, op 320 en 1280 pixels breed;",
    "geen bladeren opzij op 320 pixels, wat overeenkomt met 400 % vergroting;",
    "niets verspringt vanzelf;",
    "elke pagina is geldige HTML, en geen link of anker is dood;",
    "vragen zijn met het toetsenbord te beantwoorden, en wat na het nakijken verandert, wordt voorgelezen;",
    "elke afbeelding heeft een tekst, elke figuur een omschrijving in woorden.",
  ],
  untestedText: "Wat tests niet kunnen, en wat nog niet is gedaan:",
  untested: [
    "er is geen onderzoek gedaan volgens WCAG-EM door een onafhankelijke partij;",
    "er is niet getest met mensen met een beperking;",
    "er is niet systematisch getest met schermlezers als JAWS, NVDA en VoiceOver, of met spraakbediening.",
  ],
  measures: "Maatregelen",
  measuresText: [
    "Toegankelijkheid is een eis bij elke wijziging, en zit in de automatische tests.",
    "De site werkt zonder muis, zonder kleur als enige aanwijzing en zonder beweging voor wie dat instelt; zij heeft een lichte en een donkere weergave en volgt hoog contrast.",
    "Auteurs krijgen een fout als een afbeelding geen tekst heeft of een figuur geen omschrijving.",
  ],
  contact: "Loop je ergens tegenaan?",
  contactText:
    "Kun je iets niet lezen of gebruiken, of heb je de inhoud in een andere vorm nodig? Meld het, met het adres van de pagina en wat je probeerde.",
  contactGo: "Meld een probleem met toegankelijkheid",
  enforcement: "Niet tevreden met het antwoord?",
  enforcementText:
    "Krijg je geen antwoord, of ben je er niet tevreden mee, en is de uitgever een overheidsinstelling? Dan kun je een klacht indienen bij de",
  enforcementLink: { text: "Nationale ombudsman", href: "https://www.nationaleombudsman.nl/" },
  date: "Laatst bekeken",
  dateText: (date) =>
    `Deze verklaring is voor het laatst bekeken op ${date}. Zij wordt minstens eens per jaar bekeken, en bij elke grote wijziging.`,
  fill: "Nog in te vullen door wie deze site uitgeeft",
  fillText: [
    "Wie de site uitgeeft en waar bezoekers een probleem melden. Een instelling voor publiek onderwijs is verplicht een verklaring te publiceren en die op te nemen in het register van toegankelijkheidsverklaring.nl.",
    "Dat gaat in course.yaml, onder accessibility; de uitkomst van een onderzoek hoort daar ook.",
  ],
  nobody: "Wie deze site uitgeeft",
};
