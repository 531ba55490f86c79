import { addressesIn } from "../addresses.ts";

/** The words in addresses: promised to the outside. */
export const addressWords = {
  about: "over",
  concepts: "begrippen",
  letter: "letter",
  map: "kaart",
  modules: "modules",
  practice: "oefenen",
  progress: "voortgang",
  questions: "vragen",
  review: "herhalen",
  search: "zoeken",
  sources: "bronnen",
  test: "toets",
};

export const addresses = /* @__PURE__ */ addressesIn(addressWords);
