import { plural } from "../plural.ts";
import type { FillScriptWords, FillWords } from "../shape/fill.ts";

/** The map that a reader fills in, as its pages have it. */
export const fill: FillWords = {
  title: "Vul de kaart in",
  intro:
    "Van de kaart zijn de namen van begrippen weggehaald. Zet jij ze terug? De lijnen zeggen wat waar hoort. Het is oefenen: je krijgt er geen cijfer voor.",
  ofModule: (module) => `Vul in: ${module}`,
  introModule: (names) => `Zet ${names} namen terug op hun plek. De lijnen zeggen wat waar hoort.`,
  drag: "Sleep een naam naar een plek, of kies een naam en dan een plek.",
  how: "Zo werkt het",
  given:
    "Namen die er al staan, zijn van begrippen uit een andere module, of ze zijn gegeven omdat er anders meer dan één kaart goed zou zijn.",
  byKeys:
    "Met het toetsenbord: Enter pakt een naam op en legt haar neer, de pijltjes gaan van plek naar plek, Escape laat los, Delete haalt een naam weg.",
  alike: "Plekken met precies dezelfde lijnen mogen hun namen ruilen.",
  part: "Van deze module staan er de begrippen op met de meeste verbanden onderling.",
  names: "Namen",
  drawing: "De kaart om in te vullen",
  count: "Weggehaald",
  away: (names, all) => (all ? `alle ${names} namen` : plural(names, "naam", "namen")),
  check: "Controleer",
  hint: "Hint",
  restart: "Begin opnieuw",
  inList: "Als lijst",
  introList: "Dezelfde opgave in woorden. Wat je hier kiest, staat ook op de kaart.",
  toList: "Liever een lijst?",
  place: (n) => `plek ${n}`,
  choose: "Kies …",
  noScript:
    "Invullen heeft JavaScript nodig. Dit is de kaart zoals ze is, met de namen op hun plek.",
  tooFew: "Deze module heeft te weinig verbanden om in te vullen.",
  leftOut: "Te weinig verbanden om in te vullen:",
  none: "Geen module van deze cursus heeft genoeg verbanden om in te vullen.",
  whole: "De begrippenkaart",
  toModule: (module) => `Naar de module: ${module}`,
  next: (module) => `Volgende kaart: ${module}`,
};

/** The same, as its script has it. */
export const fillScript: FillScriptWords = {
  place: (n) => `plek ${n}`,
  empty: "leeg",
  right: "goed",
  wrong: "niet goed",
  held: (name) => `${name}: kies een plek.`,
  put: (name, place, left) => `${name} staat op ${place}. Nog te plaatsen: ${left}.`,
  back: (name) => `${name} ligt weer bij de namen.`,
  verdict: (right, wrong, open) =>
    [`${right} goed`, `${wrong} niet goed`, ...(open ? [`${open} nog leeg`] : [])].join(", ") + ".",
  done: "Alle namen staan goed.",
  begin: (names) => `Nog te plaatsen: ${names}.`,
  chooseFirst: "Kies eerst een naam of een plek; dan zegt de hint daar iets over.",
};
