import { expect, test } from "vitest";
import { enclose } from "../../../src/exports/scorm/enclose.ts";
import { MASTERY } from "../../../src/exports/scorm/manifest.ts";
import { scormPackage } from "../../../src/exports/scorm/package.ts";
import { zip } from "../../../src/exports/zip.ts";
import { enough } from "../../../src/islands/practice/outcome.ts";
import { all, texts, unpacked, xml } from "./readers.ts";

const home = {
  site: new URL("https://example.org/kw/"),
  isPicture: (path: string) => path === "/images/golf.1.svg",
};

test("a piece of the site stands by itself: links lead back to it, pictures come along, scripts do not", () => {
  const html =
    '<p>Zie <a href="/kw/begrippen/klant/#a">a &amp; b</a>, <a href="#q">hier</a>.</p>' +
    '<script type="module">alert("<p>")</script>' +
    '<label><input type="radio" value="0" data-option> <img src="/kw/images/golf.1.svg" alt="&quot;"></label>' +
    '<img src="/kw/images/other.png" alt="">';
  expect(enclose(html, home)).toEqual({
    html:
      '<p>Zie <a href="https://example.org/kw/begrippen/klant/#a" target="_blank" rel="noopener">a &amp; b</a>, <a href="#q">hier</a>.</p>' +
      '<label><input type="radio" value="0" data-option=""> <img src="images/golf.1.svg" alt="&quot;"></label>' +
      '<img src="https://example.org/kw/images/other.png" alt="">',
    pictures: ["/images/golf.1.svg"],
  });
});

test("a test is passed from where the site leads on", () => {
  expect(MASTERY).toBe(enough(100));
});

const nasty = 'Tekens: <&> "haken" \u0007 ' + "é".repeat(300);
const packed = () =>
  scormPackage({
    ...{ course: "nasty", module: "2-kanten", title: nasty, language: "nl" },
    ...{ body: "<p>é</p>", style: "p{}", script: "1" },
    pictures: { "images/golf.1.svg": new Uint8Array([1, 2]) },
  });

test("a package holds what its manifest names, and the same test gives the same bytes", () => {
  const files = unpacked(packed());
  const manifest = xml(files.get("imsmanifest.xml")!);
  const attributes = (name: string, attribute: string) =>
    all(manifest, name).map((found) => found.getAttribute(attribute));
  const named = attributes("file", "href");
  expect(["imsmanifest.xml", ...named].sort()).toEqual([...files.keys()].sort());
  expect(named).toContain(attributes("resource", "href")[0]);
  expect(attributes("item", "identifierref")).toEqual(attributes("resource", "identifier"));
  expect(attributes("organizations", "default")).toEqual(attributes("organization", "identifier"));
  expect(attributes("resource", "adlcp:scormtype")).toEqual(["sco"]);
  // An identifier begins with a letter; a title has at most 200 signs.
  const ids = [
    manifest.getAttribute("identifier"),
    ...["organization", "item", "resource"].flatMap((name) => attributes(name, "identifier")),
  ];
  expect(ids.filter((id) => !/^[a-z][\w.-]*$/.test(id ?? ""))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const titles = texts(manifest, "title");
  expect(titles.every((title) => title.startsWith('Tekens: <&> "haken"'))).toBe(true);
  expect(titles.every((title) => title.length <= 200)).toBe(true);
  expect(zip(packed())).toEqual(zip(packed()));
});
