import type { ExportWords } from "../shape/exports.ts";

/** What stands in exported files, and what is said of them. */
export const exporting: ExportWords = {
  whole: "alles",
  tags: { module: "module", concept: "begrip", goal: "doel", level: "niveau" },
  levels: {
    remember: "onthouden",
    understand: "begrijpen",
    apply: "toepassen",
    judge: "beoordelen",
  },
  remarks: "Bij de antwoorden:",
  model: "Een mogelijk antwoord:",
  kinds: {
    single: "één antwoord kiezen",
    multiple: "meer antwoorden kiezen",
    text: "kort antwoord",
    number: "getal",
    order: "op volgorde zetten",
    match: "combineren",
    open: "open vraag",
  },
  parts: {
    case: "casus",
    markup: "opmaak",
    feedback: "feedback per antwoord",
    explanation: "uitleg",
    hint: "hint",
    link: "link terug",
    tags: "labels",
    tolerance: "marge",
    unit: "eenheid",
    exact: "hoofdletters tellen",
    fixed: "vaste volgorde",
  },
  fits: {
    own: "gaat mee",
    partly: "gaat deels mee",
    moved: "staat in een andere tekst",
    lost: "gaat niet mee",
  },
  but: (kinds: string) => `behalve ${kinds}`,
  as: (kind: string) => `als ${kind}`,
  notes: {
    moodle:
      "Voor Moodle 4.4 of later; een ouder Moodle heeft voor volgordevragen de plug-in Ordering nodig. Plaatjes blijven links naar deze site. Wat als hetzelfde antwoord telt, bepaalt Moodle: accenten en leestekens tellen daar wel.",
    gift: "Voor Moodle en andere omgevingen die GIFT lezen. Op volgorde zetten wordt combineren: plaats bij stap.",
    canvas:
      "Voor Canvas, als quiz per module. Volgordevragen werken alleen in New Quizzes. Voor opmerkingen bij een fout antwoord op een invulvraag heeft Canvas geen plaats: ze staan in de uitleg.",
    qti: "QTI 2.1, voor onder meer TAO, Ans en Inspera: één bestand per vraag en een toets per module. Voor Canvas is er een eigen bestand.",
    brightspace:
      "Voor de vragenbibliotheek van Brightspace. Een getal wordt een kort antwoord: de marge gaat niet mee.",
    blackboard:
      "Voor Blackboard Learn en Ultra, alleen platte tekst: feedback, uitleg en hints gaan niet mee. Blackboard raadt aan hoogstens 250 vragen tegelijk in te lezen. Combineren waarbij een antwoord vaker of nergens past, wordt een keuzevraag per rij.",
    anki: "Kaarten voor Anki, een stapel per module. Lees ze in als notitietype Basis; nog eens inlezen werkt de kaarten bij en behoudt je planning.",
    csv: "Voor een rekenblad: een rij per vraag, teksten als HTML.",
    json: "Voor programma’s: alles wat een vraag heeft, teksten als HTML.",
  },
};
