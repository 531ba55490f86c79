import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { handOver, type Handed } from "../../course/handed.ts";
import type { LiveCourse } from "../../course/live.ts";
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/languages.ts";
import { SEARCH_FOLDER } from "../../search/manifest.ts";
import { addNeeded } from "../beforehand.ts";
import { courseTexts } from "../course-text.ts";
import { pathInSite } from "../offline/site-files.ts";
import { modulePaths, writeOffline } from "../offline/write.ts";
import { Index } from "../search.ts";
import { isFindable } from "../findable.ts";
import { inTwo, writing } from "../threads/in-two.ts";
import type { Log } from "../threads/messages.ts";
import { SecondThread } from "../threads/second.ts";
import { isPage, type MadeFile, type Site } from "../threads/site.ts";
import { fileAt } from "../threads/written.ts";
import { codeIn, memoryIn } from "./code.ts";
import { digestsOf, frameOf, sumsOfTexts } from "./digests.ts";
import { changesOf, madeOfOther, readersOf } from "./concerned.ts";
import { keptSite } from "./kept-site.ts";
import { keptFiles, Numbered } from "./numbered.ts";
import { keep, statsOf, type State } from "./state.ts";
import { codeOf } from "./texts.ts";

/** What there is to know of a site that was built before, and of its course as it is now. */
export interface Before {
  state: State;
  /** Path of the folder in which that was kept. */
  folder: string;
  /** Reads the course. */
  read: () => LiveCourse;
  /** Address of the folder of the site. */
  dir: URL;
  /** How many bytes are kept at once for who has no network. */
  most: number;
  log: (said: string) => void;
}

/** Has pages show texts as they are now, where they are not as they were when the bundler made code of them. */
async function handTexts(
  { folder, state }: Before,
  course: LiveCourse,
  all: Handed,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  const now = courseTexts(course.records(state.base));
  const sums = sumsOfTexts(now, digests);
  const texts = [...now].filter(([file]) => sums.get(file) !== state.bundled.get(file));
  const written = new Map(texts.map(([path, { mdx }]) => [path, mdx()]));
  const handed = { ...all, changed: await codeOf(written, course.folder, join(folder, "texts")) };
  handOver(() => handed);
}

/** Of few files none waits for another that takes long. */
const AHEAD = 1;

/** Writes for who has no network what there is now; of files that are as they were, the sums are known. */
function offlineAgain(
  { state, dir, most }: Before,
  language: Language,
  made: Iterable<string>,
  modules: string[][],
) {
  for (const path of state.written) rmSync(new URL(path, dir));
  const folder = fileURLToPath(dir);
  const fresh = new Set(
    [...made].map((file) => pathInSite(relative(folder, file).split(sep).join("/"))),
  );
  const known = [...state.sums].filter(
    ([path]) => !fresh.has(path) && !path.startsWith(SEARCH_FOLDER),
  );
  return writeOffline({
    ...{ dir, language, modules, most },
    root: state.base.replace(/\/?$/, "/"),
    pages: state.pages,
    fixed: state.fixed,
    known: new Map(known),
  });
}

/**
 * Makes again, of a site that was built before, the files that a change of its course concerns: those that read what is not as
 * it was. Returns how many there were; undefined where the change asks for more, and the site is to be built anew.
 */
export async function amend(before: Before): Promise<number | undefined> {
  const { state, folder } = before;
  const entry = pathToFileURL(codeIn(folder, state.entry)).href;
  const log: Log = ({ message }) => before.log(message);
  // While the course is read, threads have time to load what they need.
  const index = new Index({ file: memoryIn(folder), isOfUse: true });
  const second =
    availableParallelism() > 1 ? new SecondThread({ entry, styles: state.styles }, log) : undefined;
  try {
    return await makeAgain(before, { entry, log, index, second });
  } finally {
    await Promise.all([index.stop(), second?.stop()]);
  }
}

/** What makes files, and the index, once the course is read. */
interface Makers {
  /** Address of the file with the site's code. */
  entry: string;
  log: Log;
  index: Index;
  /** Where the machine has a second core. */
  second: SecondThread | undefined;
}

async function makeAgain(
  before: Before,
  { entry, log, index, second }: Makers,
): Promise<number | undefined> {
  const { state, folder, dir } = before;
  const { base, styles } = state;
  const course = before.read();
  if (course.course === undefined || course.failed) return undefined;
  index.begin(course);
  const language = languageOf(course.course.settings.language);
  const modules = modulePaths(course.course, language);
  const handed = course.handed(base);
  if (frameOf(handed, course.folder) !== state.frame) return undefined;
  const digests = digestsOf(handed);
  const changes = changesOf(state.digests, digests);
  await handTexts(before, course, handed, digests);

  const site: Site = { out: dir.href, base, entry, styles };
  const own = await keptSite(entry, styles, log);
  const made = new Map<string, MadeFile>();
  const noted = (file: MadeFile) => made.set(file.file, file);
  // What the site is asked meanwhile is read for no file.
  const asked = Promise.withResolvers<true>();
  const how = { ahead: AHEAD, begin: asked.promise };
  const maker = second
    ? inTwo(own, site, noted, { ...how, second })
    : writing(own, site, noted, how);
  await maker.setup?.();
  const wereFindable = new Map<string, boolean>();
  const making: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  const make = (paths: readonly string[]) => {
    for (const path of paths) {
      const { address, component } = state.files.get(path)!;
      const routeData = own.routes.get(component);
      if (routeData === undefined) throw new Error(`The site has no page ${component}.`);
      if (isPage(routeData)) wereFindable.set(path, isFindable(path));
      const one = maker.render(new Request(address), { routeData });
      making.push(one.catch((error: unknown) => failures.push(error)));
    }
  };
  const sizeOf = (path: string) => state.stats.get(path)?.[0] ?? 0;
  // What is largest takes longest: nothing is to wait for it in the end.
  const readers = readersOf(state, changes).sort((one, other) => sizeOf(other) - sizeOf(one));
  // These are known at once; of the others this thread must ask the site, and the second makes some of these meanwhile.
  make(readers);
  const other = await madeOfOther(own, site, state, changes);
  asked.resolve(true);
  const isKnown = new Set(readers);
  make(other?.files.filter((path) => !isKnown.has(path)) ?? []);
  await Promise.all(making);
  // What fails because it is no more is not made by a build of the whole; what fails all the same, that says.
  if (other === undefined || failures.length > 0) return undefined;
  for (const address of [language.addresses.search, language.addresses.review])
    if (made.has(fileAt(`http://site${address}`, true, { ...site, base: "/" })))
      addNeeded(dir, address);
  const found = new URL(SEARCH_FOLDER, dir);
  await index.write(found);
  // The list for search engines is not written again.
  for (const [path, was] of wereFindable) if (isFindable(path) !== was) return undefined;

  const { kept: _, ...offline } = await offlineAgain(before, language, made.keys(), modules);
  const numbered = new Numbered(state.names);
  const all = new Map([...state.files, ...keptFiles(made, numbered)]);
  const stats = statsOf(fileURLToPath(dir));
  const { asked: reads } = other;
  const now = { digests, files: all, asked: reads, names: numbered.names, stats };
  keep(folder, { ...state, ...offline, ...now });
  return made.size;
}
