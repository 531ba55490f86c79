import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/language/languages.ts";
import { distance } from "../../../src/language/distance.ts";
import { compoundHeads } from "../../../src/search/index/compounds.ts";
import { alike, lemmas, stems } from "../../../src/search/query/morphology.ts";
import { meant, sound } from "../../../src/search/query/spelling.ts";
import { stopWords } from "../../../src/search/index/stopwords.ts";
import { fold, joinedWords, nameWords, saidWords, words } from "../../../src/search/text.ts";

const { searching: dutch, ...nl } = languageOf("nl");
const { searching: english } = languageOf("en-GB");

describe("words", () => {
  test("are compared without case and accents", () => {
    expect(fold("Cliënt ÉÉN")).toBe("client een");
    expect(words("Waarde-uitwisseling: 'foto’s' & één 2016")).toEqual([
      "waarde",
      "uitwisseling",
      "foto",
      "een",
      "2016",
    ]);
  });
});

describe("the words of a name", () => {
  test.each([
    ["C#", ["csharp"]],
    ["C++ of C", ["cplusplus", "of", "c0q"]],
    [".NET en ASP.NET", ["dotnet", "en", "asp", "net"]],
    ["Type 2", ["type", "20q"]],
    ["De foto's …van", ["de", "foto", "van"]],
    ["a+b, 18+", ["a0q", "b0q", "18plus"]],
  ])("of %s are %j", (name, parts) => {
    expect(nameWords(name)).toEqual(parts);
  });
  test("with signs are known in texts, loose letters are not", () => {
    expect(saidWords("Wie C# kent, kent C")).toEqual(["csharp"]);
  });
  test("with hyphens are one word too", () => {
    expect(joinedWords("Een non-profit, van mond-tot-mond - of niet")).toEqual([
      "nonprofit",
      "mondtotmond",
    ]);
  });
});

describe("forms of a word", () => {
  const related = (a: string, b: string, searching = dutch) =>
    alike(lemmas(a, searching), lemmas(b, searching));

  test.each([
    ["stad", "steden"],
    ["lid", "leden"],
    ["schip", "schepen"],
    ["museum", "musea"],
    ["centrum", "centra"],
    ["crisis", "crises"],
    ["methode", "methoden"],
    ["methode", "methodes"],
    ["bibliotheek", "bibliotheken"],
    ["vrijheid", "vrijheden"],
    ["boom", "bomen"],
    ["bom", "bommen"],
    ["brief", "brieven"],
    ["huis", "huizen"],
    ["klantreis", "klantreizen"],
    ["behoefte", "behoeften"],
    ["klantgericht", "klantgerichter"],
    ["technicus", "technici"],
    ["idee", "ideeen"],
    ["behoefte", "behoeftes"],
    ["verrassen", "verrast"],
  ])("%s and %s belong together", (one, many) => {
    expect(related(one, many)).toBe(true);
  });

  test.each([
    ["verrassen", "verrassing"],
    ["betalen", "betalingen"],
    ["verwachten", "verwachting"],
    ["beleven", "beleving"],
    ["loyaal", "loyaliteit"],
    ["functioneel", "functionaliteit"],
  ])("%s and %s have a stem in common, and are no forms of one word", (one, other) => {
    expect(alike(stems(one, dutch), stems(other, dutch))).toBe(true);
    expect(related(one, other)).toBe(false);
  });
  test.each([
    ["kon", "koning"],
    ["kwaal", "kwaliteit"],
    ["ver", "vering"],
  ])("%s and %s have none", (one, other) => {
    expect(alike(stems(one, dutch), stems(other, dutch))).toBe(false);
  });

  test.each([
    ["klant", "kant"],
    ["markt", "merk"],
    ["waarde", "waarheid"],
    ["profit", "profiel"],
  ])("%s and %s do not", (one, other) => {
    expect(related(one, other)).toBe(false);
  });

  test.each([
    ["journey", "journeys"],
    ["strategy", "strategies"],
    ["study", "studied"],
    ["study", "studying"],
    ["tie", "tying"],
    ["brew", "brewing"],
    ["grind", "grinding"],
    ["stop", "stopping"],
    ["taste", "tasting"],
    ["extract", "extraction"],
    ["measure", "measured"],
    ["happy", "happiness"],
    ["leaf", "leaves"],
    ["index", "indices"],
    ["analysis", "analyses"],
    ["criterion", "criteria"],
    ["mouse", "mice"],
    ["child", "children"],
  ])("%s and %s belong together in English", (one, other) => {
    expect(related(one, other, english)).toBe(true);
  });

  test.each([
    ["brew", "bread"],
    ["grind", "grand"],
    ["string", "stress"],
    ["need", "nest"],
  ])("%s and %s do not in English", (one, other) => {
    expect(related(one, other, english)).toBe(false);
  });
});

describe("compounds", () => {
  const heads = compoundHeads(
    [
      "klant",
      "klantwaarde",
      "waarde",
      "klantgerichtheid",
      "marktgerichtheid",
      "markt",
      "voorbeeld",
      "voor",
      "beeld",
      "werk",
      "werkelijk",
    ],
    stopWords(nl),
    dutch.links,
  );

  test("are found by a second part that is a word", () => {
    expect(heads.get("waarde")).toEqual(["klantwaarde"]);
  });
  test("are found by a second part that several share", () => {
    expect(heads.get("gerichtheid")).toEqual(["klantgerichtheid", "marktgerichtheid"]);
  });
  test("do not begin with a stop word, and an ending is no part", () => {
    expect(heads.has("beeld")).toBe(false);
    expect(heads.has("elijk")).toBe(false);
  });
});

describe("spelling", () => {
  const course = [
    "klantgerichtheid",
    "klantvriendelijkheid",
    "doorverwijzen",
    "kernwaarde",
    "retentie",
    "maslow",
    "piramide",
  ];
  const guess = (word: string) =>
    meant(
      word,
      course.map((known) => ({ word: known, named: true })),
      dutch.sounds,
    );

  test("counts letters more, less, other and swapped", () => {
    expect(distance("retentie", "retensie", 3)).toBe(1);
    expect(distance("klant", "klatn", 3)).toBe(1);
    expect(distance("klant", "kwaliteit", 2)).toBe(Infinity);
  });
  test("hears what is spelt otherwise", () => {
    expect(sound("klantgerigtheid", dutch.sounds)).toBe(sound("klantgerichtheid", dutch.sounds));
  });
  test.each([
    ["klantgerigtheid", "klantgerichtheid"],
    ["klantvriendelikheid", "klantvriendelijkheid"],
    ["doorverweizen", "doorverwijzen"],
    ["kernwaarda", "kernwaarde"],
    ["retensie", "retentie"],
    ["maslov", "maslow"],
    ["pyramide", "piramide"],
  ])("%s means %s", (typed, word) => {
    expect(guess(typed)).toBe(word);
  });
  test.each(["blockchain", "qwerty", "voetbal", "xyzzy", "dag"])("%s means nothing", (typed) => {
    expect(guess(typed)).toBeUndefined();
  });
  test.each([
    ["nadelen", "nadenken"],
    ["loyale", "loyalty"],
    ["persona", "persoon"],
  ])("%s is another word than %s", (typed, word) => {
    expect(meant(typed, [{ word, named: false }], dutch.sounds)).toBeUndefined();
  });
});
