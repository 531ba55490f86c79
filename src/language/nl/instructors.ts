import { plural } from "../plural.ts";
import type { InstructorWords } from "../shape/instructors.ts";

/** The page for those who teach. */
export const instructors: InstructorWords = {
  title: "Voor docenten",
  lead: (course) =>
    `Wat je met ${course} in je les kunt doen: verwijzen, tonen, overnemen en afdrukken. Alles werkt zonder account, voor jou en voor je studenten.`,
  contents: "Op deze pagina",
  ids: {
    link: "verwijzen",
    show: "tonen",
    embed: "insluiten",
    scorm: "scorm",
    exports: "overnemen",
    lms: "leeromgeving",
    print: "afdrukken",
    results: "groep",
    covers: "dekking",
    lasts: "vast",
    cite: "citeren",
  },
  link: "Verwijs ernaar",
  linkText:
    "Elk adres blijft werken: zet het in je leeromgeving, je studiewijzer of een mail. Dit zijn voorbeelden uit deze cursus; kopieer ze en kies je eigen pagina of vraag.",
  addresses: {
    page: "Een pagina",
    section: "Een paragraaf daarvan",
    question: "Een vraag",
    set: "Een set van vragen die jij kiest",
    module: "Tien vragen uit een module",
    test: "De toets van een module",
    search: "Een zoekopdracht",
  },
  seedText: (seed) =>
    `Zet ${seed} achter het adres van een set, dan krijgt iedereen vragen en antwoorden in dezelfde volgorde.`,
  make: [
    "Een eigen set maak je door vragen aan te vinken bij ",
    ". Daar kun je ook filteren op module, doel, niveau en soort, en de antwoorden tonen.",
  ],
  show: "Toon in de les",
  showText:
    "Groot genoeg voor de achterste rij, één vraag tegelijk: eerst de vraag, daarna met een toets of klik het antwoord en de uitleg. Kies voor een hele set het adres ervan, of voor één vraag dat van de vraag.",
  shown: { set: "Een set op het scherm", question: "Eén vraag op het scherm" },
  map: "De begrippenkaart om samen in te vullen",
  embed: "Zet een vraag in je eigen pagina",
  embedText:
    "Plak deze code in een pagina van je leeromgeving, in de HTML-weergave van de tekstverwerker. De eerste regel past de hoogte aan; laat je leeromgeving die niet toe, haal hem dan weg. Antwoorden blijven in de browser van de student; bij deze site komt er niets van aan.",
  scorm: "Toets met cijfer in je leeromgeving",
  scormText:
    "Elke moduletoets is er als SCORM 1.2-pakket: de uitslag en of de toets af is, komen in het cijferoverzicht van je leeromgeving. Het pakket haalt niets van deze site en blijft dus werken zoals het is.",
  lms: "In Moodle, Canvas of Brightspace zetten",
  lmsText:
    "De namen van menu’s verschillen per versie en per instelling; zoek zo nodig wat erop lijkt.",
  stepsHead: {
    name: "Leeromgeving",
    questions: "Vragen overnemen",
    scorm: "SCORM-pakket plaatsen",
  },
  steps: [
    {
      name: "Moodle",
      questions:
        "Cursus › Vragenbank › Importeren. Kies Moodle XML, sleep het bestand erin en druk op Importeer. De vragen komen in een categorie per module.",
      scorm:
        "Zet de bewerkmodus aan › Activiteit of bron toevoegen › SCORM-pakket. Sleep het zipbestand erin.",
    },
    {
      name: "Canvas",
      questions:
        "Instellingen › Cursusinhoud importeren. Kies als type ‘QTI .zip-bestand’, dan het bestand en Importeren. De toetsen staan daarna bij Toetsen (Quizzes).",
      scorm:
        "Alleen als je instelling de SCORM-tool heeft ingeschakeld: SCORM in het cursusmenu › Upload, en kies ‘Importeren als opdracht’ voor een cijfer.",
    },
    {
      name: "Brightspace",
      questions:
        "Activiteiten › Quizzen › Vragenbibliotheek › Importeren › Bestand uploaden. Kies het csv-bestand, bekijk het voorbeeld en druk op Alles importeren.",
      scorm:
        "Inhoud › Uploaden/Maken › SCORM-pakket uploaden (of Cursusobject uploaden › SCORM). Zet de beoordeling aan als je een cijfer wilt.",
    },
  ],
  exports: "Neem vragen over",
  exportsText:
    "Alle vragen, of die van één module, als bestand voor andere programma’s. Casussen, feedback per antwoord, uitleg en hints gaan mee zover het formaat dat toelaat: eronder staat wat niet. Elke vraag houdt haar naam en een link terug.",
  whole: (n) => `Alles (${plural(n, "vraag", "vragen")})`,
  perModule: "Per module",
  print: "Druk af en neem mee",
  printText:
    "Elke module is er op papier: de teksten als reader, de vragen als werkblad en de antwoorden als sleutel. Op het werkblad staat het adres dat naar dezelfde vragen leidt.",
  book: "De hele cursus als boek (EPUB), voor een e-reader of telefoon",
  results: "Zie wat je groep kan",
  resultsText:
    "Deze site verzamelt niets. Willen studenten hun antwoorden delen, dan bewaren ze hun voortgang als bestand en leveren dat bij je in. Je ziet dan per vraag hoeveel studenten hem goed hadden, of hij onderscheid maakt en welke foute antwoorden trekken. De bestanden verlaten je browser niet.",
  resultsGo: "Naar de resultaten van een groep",
  covers: "Wat de cursus dekt",
  coversText:
    "De leerdoelen per module, met de vragen die ze toetsen. De niveaus lopen van onthouden via begrijpen en toepassen naar beoordelen.",
  columns: {
    goal: "Na deze module kun je",
    concepts: "Begrippen",
    questions: "Vragen",
    total: "Totaal",
  },
  levels: {
    remember: "onthouden",
    understand: "begrijpen",
    apply: "toepassen",
    judge: "beoordelen",
  },
  served: (goals, questions) =>
    `${plural(goals, "doel", "doelen")}, ${plural(questions, "vraag", "vragen")}`,
  toModule: "Naar de module",
  noGoal: "Overige vragen",
  lasts: "Wat vast blijft",
  lastsText: [
    "Adressen van pagina’s, paragrafen, vragen, modules en bronnen veranderen niet. Wordt iets hernoemd of verplaatst, dan leidt het oude adres naar het nieuwe. Dat wordt bij elke wijziging gecontroleerd.",
    "Elke vraag houdt haar naam, hier en in elk bestand: wie later opnieuw importeert, herkent haar daaraan. Teksten van vragen kunnen wel verbeterd worden.",
    "De bestanden op deze pagina houden hun adres en hun vorm. Er kunnen velden bij komen; er gaan er geen af.",
    "Voortgangsbestanden van nu blijven leesbaar in latere versies van deze site.",
    "Zolang de site op haar adres staat, gelden deze beloften zonder einddatum. Verdwijnt zij, dan houd je wat je hebt overgenomen: geïmporteerde vragen, SCORM-pakketten, afdrukken en het boek vragen niets van deze site, behalve plaatjes in geïmporteerde vragen en de links terug.",
  ],
  cite: "Citeer de cursus",
  citeText:
    "Bij elk begrip staat onderaan hoe je die ene pagina citeert. Voor de cursus als geheel:",
  license: "Wat je met de teksten mag doen, staat in",
  machines: "Voor machines",
  machinesText: "Dezelfde begrippen en vragen als JSON, om er zelf iets mee te bouwen:",
};
