import { element, type Element } from "../exports/markup/node.ts";
import { toXml, xmlDocument } from "../exports/markup/print.ts";
import type { Book, Picture } from "./book.ts";
import { uuidOf } from "./uuid.ts";
import { files, type PageFile } from "./page.ts";

/** Where a reading system finds the package. */
export const container = (): string =>
  xmlDocument(
    toXml(
      element(
        "container",
        { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" },
        element(
          "rootfiles",
          {},
          element("rootfile", {
            "full-path": "EPUB/package.opf",
            "media-type": "application/oebps-package+xml",
          }),
        ),
      ),
    ),
  );

/** Of a course that gives no date, the book has one that never changes: the same course makes the same book. */
const UNDATED = "2000-01-01";

/** A whole date of a year, or a year and a month. */
const wholeDate = (date: string) => date + UNDATED.slice(date.length);

/** What a page holds that a reading system must know. */
function propertiesOf({ href, xhtml }: PageFile): string | undefined {
  const properties = [
    href === files.contents && "nav",
    xhtml.includes("<math ") && "mathml",
    xhtml.includes("<svg ") && "svg",
  ].filter(Boolean);
  return properties.length > 0 ? properties.join(" ") : undefined;
}

const property = (name: string, value: string): Element =>
  element("meta", { property: name }, value);

function accessibility(pages: readonly PageFile[], pictures: readonly Picture[], words: string) {
  const isSeen = pictures.length > 0;
  const holds = (tag: string) => pages.some(({ xhtml }) => xhtml.includes(tag));
  return [
    property("schema:accessMode", "textual"),
    ...(isSeen ? [property("schema:accessMode", "visual")] : []),
    property("schema:accessModeSufficient", "textual"),
    ...["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"].map(
      (feature) => property("schema:accessibilityFeature", feature),
    ),
    ...(isSeen ? [property("schema:accessibilityFeature", "alternativeText")] : []),
    ...(holds("<math ") ? [property("schema:accessibilityFeature", "MathML")] : []),
    property("schema:accessibilityHazard", "none"),
    property("schema:accessibilitySummary", words),
  ];
}

/** The package of the book: what it is, what it holds, and in which order that is read. */
export function packageDocument(
  { course, home, words }: Book,
  pages: readonly PageFile[],
  pictures: readonly Picture[],
): string {
  const { id, title, tagline, description, language, license, authors, updated } = course;
  const item = (name: string, href: string, mediaType: string, properties?: string) =>
    element("item", { id: name, href, "media-type": mediaType, properties });
  const metadata = element(
    "metadata",
    { "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    element("dc:identifier", { id: "book" }, `urn:uuid:${uuidOf(id)}`),
    element("dc:title", { id: "title" }, title),
    element("dc:language", {}, language),
    authors.map((author) => element("dc:creator", {}, author)),
    element("dc:description", {}, `${tagline}. ${description}`),
    element("dc:rights", {}, `${license.name} (${license.url})`),
    element("dc:source", {}, home),
    updated === undefined ? undefined : element("dc:date", {}, updated),
    property("dcterms:modified", `${wholeDate(updated ?? UNDATED)}T00:00:00Z`),
    accessibility(pages, pictures, words.accessibility),
  );
  const manifest = element(
    "manifest",
    {},
    item("style", "style.css", "text/css"),
    item("cover-image", "cover.svg", "image/svg+xml", "cover-image"),
    pictures.map(({ href, mediaType }, place) => item(`picture-${place + 1}`, href, mediaType)),
    pages.map((page, place) =>
      item(`page-${place + 1}`, page.href, "application/xhtml+xml", propertiesOf(page)),
    ),
  );
  const spine = element(
    "spine",
    {},
    pages.map((_, place) => element("itemref", { idref: `page-${place + 1}` })),
  );
  return xmlDocument(
    toXml(
      element(
        "package",
        {
          xmlns: "http://www.idpf.org/2007/opf",
          version: "3.0",
          "unique-identifier": "book",
          "xml:lang": language,
        },
        metadata,
        manifest,
        spine,
      ),
    ),
  );
}
