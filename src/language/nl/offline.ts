import type { NewerWords, OfflineScriptWords, OfflineWords } from "../shape/offline.ts";

/** Without a network. */
export const offline: OfflineWords = {
  title: "Deze pagina staat niet op je apparaat",
  text: "Er is geen verbinding, en wat op dit adres staat is niet bewaard. Misschien klopt het adres niet; anders is het er weer zodra je verbinding hebt.",
  again: "Probeer het opnieuw",
  kept: "Wat er wel is",
  heading: "Zonder netwerk",
  intro:
    "Na een eerste bezoek staat de cursus op je apparaat, met zoeken, vragen en toetsen. Dat kost hooguit 2 MB om op te halen, neemt uitgepakt meer ruimte in en wordt vanzelf bijgewerkt. Staat je browser op zuinig met data, dan wordt er pas iets bewaard als je erom vraagt. Haal je de cursus weg, dan blijven je antwoorden.",
  noScript: "Zonder JavaScript kan je browser de cursus niet bewaren.",
  keep: "Bewaar de cursus op dit apparaat",
  letGo: "Haal de cursus van dit apparaat",
  reload: "Laad de nieuwe versie",
};

/** What a script says of what is kept. */
export const offlineScript: OfflineScriptWords = {
  unable:
    "Deze browser kan hier niets bewaren. Dat is zo in een privévenster van sommige browsers, als opslag geblokkeerd is en op een adres zonder https.",
  nothing: "Er is niets bewaard.",
  unwanted: "Er is niets bewaard, zoals je hebt gekozen.",
  busy: "De cursus wordt bewaard …",
  whole: (pages, megabytes, since, version) =>
    `De hele cursus is bewaard: ${pages} pagina’s, ${megabytes} MB, sinds ${since} (versie ${version}).`,
  part: (pages, megabytes, since, version) =>
    `De cursus is te groot om helemaal te bewaren. Bewaard zijn zoeken, herhalen en voortgang, de modules die je opende en wat je verder bezocht: ${pages} pagina’s, ${megabytes} MB, sinds ${since} (versie ${version}).`,
  damaged: "Een deel daarvan is door je browser gewist.",
  newest: "Dit is de nieuwste versie.",
  newer: "Er staat een nieuwe versie klaar.",
  unknown: "Of er een nieuwere versie is, kan nu niet worden nagegaan.",
  full: "Het bewaren is niet gelukt: er is geen ruimte meer op dit apparaat. Wat er stond, blijft werken.",
  failed:
    "Het bewaren is niet gelukt: niet alles was op te halen zoals het hoort. Wat er stond, blijft werken. Probeer het later opnieuw.",
  notLetGo:
    "Dat is niet gelukt. Probeer het opnieuw, of wis de gegevens van deze site in je browser.",
};

/** The line on a page of which a newer version waits. */
export const newer: NewerWords = {
  title: "Er is een nieuwe versie.",
  reload: "Laad opnieuw",
};
