import type { Book, Picture } from "./book.ts";
import { files, safeId } from "./page.ts";

/** Where the links of the site lead in the book: what it holds is found there, anything else on the site. */
export class Links {
  /** The pictures that the pages show, by their address on the site. */
  readonly pictures = new Map<string, Picture>();
  readonly #pages = new Map<string, string>();
  readonly #home: URL;
  readonly #picture: Book["picture"];

  constructor({ home, addresses, parts, sources, picture }: Book) {
    this.#home = new URL(home);
    this.#picture = picture;
    const add = (address: string, file: string) => this.#pages.set(address, file);
    add(addresses.home, files.title);
    add(addresses.modules, files.contents);
    add(addresses.concepts, files.glossary);
    add(addresses.sources, files.sources);
    for (const { id } of sources) add(addresses.source(id), `${files.sources}#${safeId(id)}`);
    for (const { id, chapters } of parts) {
      add(addresses.module(id), files.module(id));
      for (const { id, questions } of chapters) {
        add(addresses.concept(id), files.chapter(id));
        for (const question of questions)
          add(addresses.question(question.id), `${files.chapter(id)}#${safeId(question.id)}`);
      }
    }
  }

  /** A link as the book has it. What leads nowhere in an address of the web is left as it is. */
  href(href: string): string {
    const [path = "", fragment] = href.split("#", 2);
    if (path === "") return `#${safeId(fragment ?? "")}`;
    const address = this.#addressOf(path);
    if (address === undefined) return href;
    const file = this.#pages.get(address);
    if (file === undefined) return new URL(href, this.#home).href;
    return fragment === undefined || file.includes("#") ? file : `${file}#${safeId(fragment)}`;
  }

  /** The file of a picture; undefined where the course has none at that address. */
  src(src: string): string | undefined {
    const address = this.#addressOf(src);
    const picture = address === undefined ? undefined : this.#picture(address);
    if (address === undefined || picture === undefined) return undefined;
    this.pictures.set(address, picture);
    return picture.href;
  }

  /** An address of this site without its base path; undefined for what is no address of this site. */
  #addressOf(href: string): string | undefined {
    if (!href.startsWith("/") && !/^https?:/.test(href)) return undefined;
    const { origin, pathname, search } = new URL(href, this.#home);
    const base = this.#home.pathname;
    if (origin !== this.#home.origin || search !== "" || !pathname.startsWith(base))
      return href.startsWith("/") ? "" : undefined;
    return `/${pathname.slice(base.length)}`;
  }
}
