import GithubSlugger from "github-slugger";
import type { Image, Link } from "mdast";
import { toString } from "mdast-util-to-string";
import { withBase, type Addresses } from "../language/addresses.ts";
import { languageOf } from "../language/languages.ts";
import { Catalogue, inSentence, hasLostNames, labelsOf } from "./catalogue.ts";
import {
  FILES,
  fileAddress,
  pictureAddress,
  pictureFormat,
  shownSize,
  type MediaFile,
} from "./media.ts";
import type { Concept, Course } from "./model.ts";
import { splitName } from "./parse/wikilinks.ts";
import { didYouMean, nameIn, nearest, nearestPath } from "./suggest.ts";
import { coursePath, decoded, destinationOf, type Mistake, type Page } from "./text/destination.ts";

/** A link as a page has it. */
export interface ResolvedLink {
  href: string;
  /** The concept that it leads to. */
  concept?: string;
  /** What stands in it where its author wrote no words. */
  label?: string;
}

/** A picture as a page has it. */
export interface ResolvedPicture {
  src: string;
  width: number;
  height: number;
}

/** What of a course links can lead to. */
export type Linked = Pick<
  Course,
  "settings" | "concepts" | "modules" | "sources" | "media" | "unread"
>;

/** A link in a text; its words are asked for where it is to be written in another way. */
type LinkNode = Pick<Link, "url" | "data"> & Partial<Pick<Link, "children">>;

/** Where a path most likely leads, as advice. */
function pathAdvice(path: string, paths: Iterable<string>, otherwise: string): string {
  const near = nearestPath(path, paths);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

/** Whether a link or picture leads nowhere. */
export const isMistake = (found: ResolvedLink | ResolvedPicture | Mistake): found is Mistake =>
  "what" in found;

/** A section as a link may name it: its id, an id it had, its title or the address made from its title. */
function sectionOf({ anchors }: Pick<Concept, "anchors">, written: string) {
  const slug = new GithubSlugger().slug(written);
  return (
    anchors.find(({ id }) => id === written) ??
    anchors.find(({ formerly }) => formerly.some((former) => former.id === written)) ??
    anchors.find(({ id, title }) => id === slug || title.toLowerCase() === written.toLowerCase())
  );
}

/** Every page and file of a course: where the links and pictures of its texts lead. */
export class Links {
  readonly catalogue: Catalogue;
  readonly #contents: Linked;
  readonly #addresses: Addresses;
  readonly #base: string;
  readonly #names: Set<string>;
  /** Whether a concept may have names that could not be read. */
  readonly #hasLostNames: boolean;
  readonly #media: Map<string, MediaFile>;
  readonly #pages: Map<string, Concept | undefined>;

  /** `base` is the base path: every address of this site carries it. */
  constructor(contents: Linked, base: string) {
    const { concepts, modules, sources, media, unread } = contents;
    this.#contents = contents;
    this.#base = base;
    const { addresses } = languageOf(contents.settings.language);
    this.#addresses = addresses;
    this.catalogue = new Catalogue(concepts);
    this.#names = new Set(unread.concepts.map((name) => name.toLowerCase()));
    this.#hasLostNames = concepts.some(hasLostNames);
    this.#media = new Map(media.map((file) => [file.path, file]));
    const pages = [
      ...Object.values(addresses).filter((address) => typeof address === "string"),
      ...modules.flatMap(({ id }) => [
        addresses.module(id),
        addresses.test(id),
        addresses.moduleMap(id),
        addresses.fillMap(id),
      ]),
      ...sources.map(({ id }) => addresses.source(id)),
      ...labelsOf({ concepts }).flatMap(({ id, formerly }) =>
        [id, ...formerly.map((former) => former.id)].map((each) => addresses.question(each)),
      ),
    ];
    this.#pages = new Map([
      ...pages.map((path) => [path, undefined] as const),
      ...concepts.flatMap((concept) =>
        [concept.id, ...concept.formerly].map((id) => [addresses.concept(id), concept] as const),
      ),
    ]);
  }

  /** Where a link on `page` leads, or why it leads nowhere. */
  resolve(link: LinkNode, page: Page): ResolvedLink | Mistake {
    const found = destinationOf(link, page);
    switch (found.to) {
      case "nowhere":
        return found.mistake;
      case "elsewhere":
        return { href: link.url };
      case "concept":
        return this.#concept(found.name);
      case "here":
        return this.#here(found.fragment, page);
      case "page":
        return this.#page(found);
      case "address":
        return this.#address(found, link);
      case "file":
        return this.#file(found, link);
    }
  }

  #link(address: string): ResolvedLink {
    return { href: withBase(this.#base, address) };
  }

  /** Whether a name may be that of a page which could not be read. */
  #isUnread(name: string): boolean {
    if (this.#names.has(name.toLowerCase())) return true;
    return this.#hasLostNames && nearest(name, this.catalogue.names()) === undefined;
  }

  #concept(written: string): ResolvedLink | Mistake {
    const { target, section } = splitName(
      written,
      (name) => this.catalogue.find(name) !== undefined || this.#isUnread(name),
    );
    const concept = this.catalogue.find(target);
    if (concept === undefined) {
      if (this.#isUnread(target)) return this.#link(this.#addresses.concept(target));
      return {
        what: `A link leads to "${target}", which is no concept.`,
        advice: didYouMean(
          target,
          this.catalogue.names(),
          "Name a concept that exists, or write its page in concepts/.",
        ),
      };
    }
    if (section !== undefined) return this.#section(concept, section);
    const label = target === concept.id ? inSentence(concept.title) : target;
    return { ...this.#link(this.#addresses.concept(concept.id)), concept: concept.id, label };
  }

  #section(concept: Concept, written: string): ResolvedLink | Mistake {
    const section = sectionOf(concept, written);
    if (section) {
      const address = this.#addresses.concept(concept.id, section.id);
      return { ...this.#link(address), concept: concept.id, label: section.title };
    }
    const question = concept.labels.find(({ id }) => id === written);
    if (question || concept.damaged) {
      return {
        ...this.#link(this.#addresses.concept(concept.id, written)),
        concept: concept.id,
        label: written,
      };
    }
    const sections = concept.anchors.map(({ id }) => id);
    return {
      what: `A link leads to section "${written}" of "${concept.id}", which has no such section.`,
      advice: didYouMean(written, sections, `Its sections: ${sections.join(", ") || "none"}.`),
    };
  }

  #here(fragment: string, { kind, id }: Page): ResolvedLink | Mistake {
    if (kind === "concept") {
      const concept = this.catalogue.find(id);
      return concept
        ? this.#section(concept, fragment)
        : this.#link(this.#addresses.concept(id, fragment));
    }
    const module = this.#contents.modules.find((one) => one.id === id);
    const section = module && sectionOf(module, fragment);
    if (section === undefined && module) {
      return {
        what: `A link leads to "#${fragment}", which is nothing on this page.`,
        advice: didYouMean(
          fragment,
          module.anchors.map((anchor) => anchor.id),
          "Name the id of a heading of this page.",
        ),
      };
    }
    return {
      ...this.#link(`${this.#addresses.module(id)}#${section?.id ?? fragment}`),
      label: section?.title ?? fragment,
    };
  }

  #page({ kind, id, fragment }: { kind: "module" | "source"; id: string; fragment: string }) {
    const [pages, unread, address] =
      kind === "module"
        ? [this.#contents.modules, this.#contents.unread.modules, this.#addresses.module(id)]
        : [this.#contents.sources, this.#contents.unread.sources, this.#addresses.source(id)];
    const ids = pages.map((page) => page.id);
    if (ids.includes(id) || unread.includes(id)) {
      return kind === "module" && fragment
        ? this.#here(fragment, { kind, id })
        : this.#link(address);
    }
    return {
      what: `A link leads to "${kind}s/${id}", which is no ${kind}.`,
      advice: didYouMean(id, ids, `Name a ${kind} that exists.`),
    };
  }

  /** How a link to the concept that the end of `path` names is written; undefined where it names none. */
  #wikilink(path: string, fragment: string, { children }: LinkNode): string | undefined {
    const concept = this.catalogue.find(nameIn(path));
    if (concept === undefined) return undefined;
    const words = toString(children ?? []);
    const label = /[[\]|]/.test(words) ? "…" : words;
    const target = `${concept.id}${fragment && `#${fragment}`}`;
    return `Write "[[${target}${label === "" || label === target ? "" : `|${label}`}]]".`;
  }

  #address(
    { path, query, fragment }: { path: string; query: string; fragment: string },
    link: LinkNode,
  ): ResolvedLink | Mistake {
    if (path.startsWith(`/${FILES}`)) return this.#file({ path: path.slice(1), fragment }, link);
    const whole = path.endsWith("/") ? path : `${path}/`;
    if (this.#pages.has(whole)) {
      const concept = this.#pages.get(whole);
      if (concept)
        return fragment
          ? this.#section(concept, fragment)
          : { ...this.#link(this.#addresses.concept(concept.id) + query), concept: concept.id };
      return this.#link(whole + query + (fragment && `#${fragment}`));
    }
    const unread = this.#contents.unread;
    const possible = [
      ...unread.concepts.map((id) => this.#addresses.concept(id)),
      ...unread.modules.map((id) => this.#addresses.module(id)),
      ...unread.sources.map((id) => this.#addresses.source(id)),
    ];
    // Of a course in a language that is not known no address is.
    if (unread.settings.includes("language") || possible.includes(whole)) return this.#link(whole);
    return {
      what: `A link leads to "${path}", which is no page of this site.`,
      advice:
        this.#wikilink(path, fragment, link) ??
        pathAdvice(whole, this.#pages.keys(), 'Write a concept as "[[id]]".'),
    };
  }

  #file(
    { path, fragment }: { path: string; fragment: string },
    link: LinkNode,
  ): ResolvedLink | Mistake {
    const file = this.#media.get(path);
    if (file?.mistake) return file.mistake;
    if (file && path.startsWith(FILES)) return this.#link(fileAddress(file));
    if (file) {
      return {
        what: `A link leads to "${path}", which is not among the files to download.`,
        advice: `Move it to the folder files/ of the course, and link to "../files/${path.split("/").at(-1)}".`,
      };
    }
    const paths = [...this.#media.keys()].filter((known) => known.startsWith(FILES));
    const concepts = this.#contents.concepts.map(({ id }) => `[[${id}]]`);
    // A concept that is called like a file is not meant where the file's extension is written.
    const wikilink = /\.(?!mdx?$)[^./]+$/.test(path)
      ? undefined
      : this.#wikilink(path, fragment, link);
    return {
      what: `A link leads to "${path}", which is no file of the course.`,
      advice:
        wikilink ??
        pathAdvice(
          path,
          paths,
          didYouMean(
            `[[${nameIn(path)}]]`,
            concepts,
            'Put it in the folder files/ of the course and write "../files/name.pdf"; a concept is written "[[id]]".',
          ),
        ),
    };
  }

  /** The file that a link on `page` downloads; undefined where it leads elsewhere. */
  fileOf(link: Pick<Link, "url" | "data">, page: Page): string | undefined {
    const found = destinationOf(link, page);
    if (found.to === "file") return found.path;
    return found.to === "address" && found.path.startsWith(`/${FILES}`)
      ? found.path.slice(1)
      : undefined;
  }

  /** The path in the course folder of a picture on `page`, or why it can be none. */
  pictureOf({ url }: Pick<Image, "url">, page: Page): string | Mistake {
    const shown = `The picture "${url}"`;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
      return {
        what: `${shown} stands elsewhere: a page shows pictures of this course only.`,
        advice:
          'Put a copy in the folder images/ and write "../images/name.png"; mind whose it is.',
      };
    }
    const path = url.startsWith("/") ? undefined : coursePath(url, page);
    if (path === undefined) {
      return {
        what: `${shown} is not named from its page.`,
        advice: 'Put it in the folder images/ of the course and write "../images/name.png".',
      };
    }
    if (/[?#]/.test(url) || pictureFormat(path) === undefined) {
      return {
        what: `${shown} is no picture that a page can show.`,
        advice: "Use a file that ends in .png, .jpg, .webp, .gif, .avif or .svg.",
      };
    }
    return path;
  }

  /** A picture as `page` shows it, or why it cannot. */
  picture(image: Pick<Image, "url">, page: Page): ResolvedPicture | Mistake {
    const path = this.pictureOf(image, page);
    if (typeof path !== "string") return path;
    const file = this.#media.get(path);
    if (file === undefined) {
      const pictures = [...this.#media.keys()].filter(pictureFormat);
      return {
        what: `The picture "${decoded(image.url)}" is not there.`,
        advice: pathAdvice(path, pictures, `Put it at ${path} in the course folder.`),
      };
    }
    if (file.mistake || !file.picture) {
      return (
        file.mistake ?? { what: `The picture "${path}" cannot be read.`, advice: "Save it again." }
      );
    }
    return { src: withBase(this.#base, pictureAddress(file)), ...shownSize(file.picture) };
  }
}
