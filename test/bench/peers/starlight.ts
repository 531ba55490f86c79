import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Course } from "../../../src/course/model.ts";
import { courseOf } from "../../harness/content.ts";
import type { Site } from "../../harness/sites.ts";
import { setAside } from "../aside.ts";
import type { Subject } from "../subject.ts";
import { timed } from "../timed.ts";
import { pathOf, plain } from "./plain.ts";

/** The version that is compared with, on the Astro that this engine stands on. */
const VERSION = "0.42.4";

/** Where it is installed: outside of the repository, and once. */
const folder = join(tmpdir(), `bench-starlight-${VERSION}`);

const CONFIG = (course: Course) => `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({
  integrations: [
    starlight({
      title: ${JSON.stringify(course.settings.title)},
      locales: { root: { label: "Pages", lang: ${JSON.stringify(course.settings.language)} } },
    }),
  ],
});
`;
const COLLECTIONS = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Installs it from the registry, at pinned versions. */
async function install(): Promise<void> {
  if (existsSync(join(folder, "node_modules/@astrojs/starlight"))) return;
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const { astro, sharp } = dependencies;
  mkdirSync(folder, { recursive: true });
  const manifest = {
    private: true,
    type: "module",
    scripts: { build: "astro build" },
    dependencies: { "@astrojs/starlight": VERSION, astro, sharp },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  await timed(["npm", "install", "--no-audit", "--no-fund"], {
    cwd: folder,
    // What is measured is built for production; what it is built with has to be there.
    env: { NODE_ENV: "development" },
  });
}

/** A page with its title, what it is about, and its text. */
const page = (title: string, description: string, text: string) =>
  `---\n${stringify({ title, description })}---\n\n${text.trim()}\n`;

/** Text below the front matter of a course file. */
const bodyOf = (file: string) => readFileSync(file, "utf8").replace(/^---\n[^]*?\n---\n/, "");

/** Writes the texts of a course as pages of plain Markdown. */
function write(course: Course, from: string): void {
  const docs = join(folder, "src/content/docs");
  rmSync(docs, { recursive: true, force: true });
  const put = (path: string, text: string) => {
    const file = join(docs, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const { settings, modules, concepts } = course;
  const link = (title: string, address: string) => `- [${title}](${address})`;
  put(
    "index.md",
    page(
      settings.title,
      settings.description,
      modules.map(({ id, title }) => link(title, `/${id}/`)).join("\n"),
    ),
  );
  for (const module of modules) {
    const own = concepts.filter(({ id }) => module.concepts.includes(id));
    const list = own.map(({ id, title }) => link(title, pathOf(course, id))).join("\n");
    const text = plain(bodyOf(join(from, "modules", `${module.id}.mdx`)), course);
    put(`${module.id}/index.md`, page(module.title, module.summary, `${text}\n\n${list}`));
    for (const { id, title, definition } of own) {
      const body = plain(bodyOf(join(from, "concepts", `${id}.mdx`)), course);
      put(`${module.id}/${id}.md`, page(title, definition, `${definition}\n\n${body}`));
    }
  }
}

/** A stock site of Starlight with the texts of a course: its own menu, style and search, nothing added. */
export async function starlight(site: Site): Promise<Subject> {
  await install();
  const course = courseOf(site);
  write(course, site.course);
  writeFileSync(join(folder, "astro.config.mjs"), CONFIG(course));
  writeFileSync(join(folder, "src/content.config.ts"), COLLECTIONS);
  const out = join(folder, "dist");
  const { settings, modules } = course;
  return {
    name: `Starlight ${VERSION}`,
    out,
    build() {
      setAside(out);
      for (const left of ["node_modules/.astro", ".astro"])
        rmSync(join(folder, left), { recursive: true, force: true });
      // As its users build it, and as this engine's are timed.
      return timed(["npm", "run", "--silent", "build"], { cwd: folder });
    },
    pages: () => ({
      home: "/",
      module: `/${modules[0]?.id ?? ""}/`,
      concept: pathOf(course, settings.start),
    }),
    session() {
      const concepts = modules.flatMap((module) => module.concepts).slice(0, 8);
      return ["/", `/${modules[0]?.id ?? ""}/`, ...concepts.map((id) => pathOf(course, id))];
    },
    async ask(page, query) {
      const input = page.locator("site-search dialog[open] input");
      if ((await input.count()) === 0) await page.locator("site-search button").first().click();
      await input.fill(query);
      // It says what it found results for.
      await page.locator("site-search .pagefind-ui__message", { hasText: query }).waitFor();
      await page.locator("site-search .pagefind-ui__result").first().waitFor();
    },
  };
}
