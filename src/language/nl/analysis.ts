import { plural } from "../plural.ts";
import type { AnalysisScriptWords, AnalysisWords } from "../shape/analysis.ts";

/** The page on which an instructor sees how a group answered. */
export const analysis: AnalysisWords = {
  title: "Resultaten van een groep",
  lead: "Zie per vraag hoeveel studenten hem goed hadden, of hij onderscheid maakt en welke foute antwoorden trekken.",
  noScript:
    "Voor het doorrekenen van bestanden is JavaScript nodig: dat gebeurt in deze browser, en nergens anders.",
  steps: "Zo komen de antwoorden hier",
  save: (button) => [
    "Vraag studenten om op de pagina ",
    ` op ‘${button}’ te drukken en het bestand bij jou in te leveren, bijvoorbeeld als opdracht in je leeromgeving.`,
  ],
  handIn: "Download de inzendingen. Krijg je een zipbestand, pak dat dan eerst uit.",
  bring: "Kies hieronder alle bestanden tegelijk, of sleep ze hierheen.",
  privacy:
    "De bestanden worden alleen in deze browser gelezen. Er wordt niets verstuurd en niets bewaard: sluit je de pagina, dan is alles weg.",
  choose: "Kies bestanden",
  drop: "of sleep ze hierheen",
  results: "Wat de groep deed",
  picture: "Moeilijkheid en onderscheid",
  pictureText:
    "Elke stip is een vraag. Rechts staan vragen die bijna iedereen goed had, bovenaan vragen die sterke en zwakke studenten van elkaar onderscheiden. Druk op een stip om naar de vraag te gaan.",
  legend: { fine: "geen bijzonderheden", watch: "om na te kijken", bad: "waarschijnlijk mis" },
  module: "Module",
  allModules: "Alle modules",
  onlyMarked: "Alleen vragen om na te kijken",
  csv: "Bewaar de tabel als CSV",
  again: "Begin opnieuw",
  columns: { question: "Vraag", n: "n", facility: "Goed", discrimination: "Onderscheid" },
  reading: "Wat de getallen zeggen",
  readingText: [
    {
      term: "Studenten (n)",
      text: "Hoeveel studenten de vraag beantwoordden. Wie een vraag niet deed, telt bij die vraag niet mee: niet beantwoord is niet fout.",
    },
    {
      term: "Goed",
      text: "Welk deel de vraag bij de eerste poging helemaal goed had (de p-waarde). Boven 90 % is een vraag misschien te makkelijk, onder 30 % misschien te moeilijk of onduidelijk. Oefenvragen mogen makkelijk zijn.",
    },
    {
      term: "Onderscheid",
      text: "Hangt goed antwoorden op deze vraag samen met hoe de student de andere vragen deed? Boven 0,3 is goed, rond 0 zegt de vraag niets, onder 0 hebben juist sterke studenten hem fout. Het is de item-restcorrelatie (gecorrigeerde punt-biseriële correlatie); de rest is het gemiddelde verschil met de groep op de andere vragen, van studenten die er minstens drie andere deden.",
    },
    {
      term: "Antwoorden",
      text: "Hoe vaak elk antwoord bij de eerste poging gekozen is. Een foute optie die sterke studenten trekt, is vaak verdedigbaar of dubbelzinnig. Een foute optie die bijna niemand kiest, doet geen werk.",
    },
  ],
  rules:
    "De grenzen zijn vuistregels uit de toetsliteratuur (Ebel & Frisbie, 1991; Haladyna & Downing, 1993). Bij minder dan twintig studenten zegt toeval meer dan de vraag. Open vragen beoordelen studenten zelf; die staan er niet bij.",
};

const questions = (n: number) => plural(n, "vraag", "vragen");

/** What the script of that page says. */
export const analysisScript: AnalysisScriptWords = {
  reading: (done, all) => `${done} van ${plural(all, "bestand", "bestanden")} gelezen …`,
  notFetched:
    "De vragen van deze cursus zijn niet op te halen. Kijk of je verbinding hebt en kies de bestanden opnieuw.",
  students: (n) => plural(n, "student", "studenten"),
  answers: (answers, n) => `${plural(answers, "antwoord", "antwoorden")} op ${questions(n)}`,
  same: (n) =>
    n === 1
      ? "Eén bestand is van een student van wie er al een was: samen tellen ze één keer."
      : `${n} bestanden zijn van studenten van wie er al een was: samen tellen ze één keer.`,
  reworded: (n) =>
    `${plural(n, "antwoord hoort", "antwoorden horen")} bij een vraag die sindsdien is herschreven, en ${n === 1 ? "telt" : "tellen"} niet mee.`,
  unknown: (n) =>
    `${plural(n, "antwoord hoort", "antwoorden horen")} bij een vraag die deze cursus niet heeft, en ${n === 1 ? "telt" : "tellen"} niet mee.`,
  damaged: (n) =>
    `${plural(n, "antwoord is", "antwoorden zijn")} niet te lezen en ${n === 1 ? "telt" : "tellen"} niet mee.`,
  few: (students, least) =>
    `Let op: dit gaat over ${plural(students, "student", "studenten")}. Bij minder dan ${least} zeggen deze getallen weinig; gebruik ze als aanleiding om te kijken, niet als oordeel.`,
  none: "In deze bestanden staat niets om door te rekenen.",
  refused: {
    "too-large": "is te groot om een voortgangsbestand te zijn",
    "not-json": "is geen voortgangsbestand, of is afgekapt: de inhoud is niet te lezen",
    "not-progress": "is geen voortgangsbestand van deze site",
    newer: "komt uit een nieuwere versie van deze site: laad de pagina opnieuw",
    "other-course": "hoort bij een andere cursus",
    unreadable: "is niet te openen",
    nothing: "bevat geen antwoord op een vraag die na te kijken is",
  },
  more: (n) =>
    `En nog ${plural(n, "bestand dat", "bestanden die")} niet ${n === 1 ? "meetelt" : "meetellen"}.`,
  showMore: (n) => `Nog ${questions(n)}`,
  verdicts: {
    reversed: "Werkt averechts",
    lure: "Deze foute optie trekt goede studenten",
    flat: "Onderscheidt niet",
    hard: "Te moeilijk?",
    easy: "Te makkelijk?",
    idle: "Foute optie die niemand kiest",
  },
  advice: {
    reversed:
      "Wie de andere vragen goed doet, heeft deze juist vaker fout. Kijk of de sleutel klopt en of de vraag op meer manieren te lezen is.",
    lure: "Wie dit kiest, doet het op de andere vragen goed. Misschien is het antwoord te verdedigen.",
    flat: "Sterke en zwakke studenten hebben deze vraag ongeveer even vaak goed.",
    hard: "Minder dan 30 % had dit bij de eerste poging goed. Staat het antwoord in de tekst, en is de vraag duidelijk?",
    easy: "Meer dan 90 % had dit bij de eerste poging goed.",
    idle: "Een van de foute opties koos minder dan een op de twintig: die kan weg of beter.",
  },
  fine: "Geen bijzonderheden",
  fewAnswers: "Weinig antwoorden",
  right: "goed",
  lure: "trekt goede studenten",
  chosen: (told, n) => `Gekozen bij de eerste poging, door ${told} van ${n}`,
  putRight: (told, n) => `Goed gezet bij de eerste poging, door ${told} van ${n}`,
  notTold: "Wat er gekozen is, staat niet in deze bestanden: ze zijn van voor dat bewaard werd.",
  others: "iets anders",
  open: "Bekijk de vraag",
  picture: (n, marked) =>
    `${questions(n)} naar moeilijkheid en onderscheid; ${marked} om na te kijken.`,
  axes: { facility: "goed bij de eerste poging", discrimination: "onderscheid" },
  file: "resultaten",
  separator: ";",
  cells: {
    id: "id",
    module: "module",
    question: "vraag",
    n: "studenten",
    right: "goed",
    facility: "p-waarde",
    discrimination: "onderscheid",
    verdicts: "opmerkingen",
    answers: "antwoorden",
  },
};
