import { addresses, analysisScript as words } from "#language";
import { analysing, type ItemResult } from "../../learning/analysis/analyse.ts";
import { catalogueOf } from "../../learning/analysis/first-answers.ts";
import { readAnalysisFile, type AnalysisFile } from "../../learning/analysis/question-file.ts";
import { delimited, UTF8_MARK } from "../../exports/delimited.ts";
import { resultsTable } from "../../learning/analysis/table.ts";
import { FEWEST_STUDENTS } from "../../learning/analysis/verdicts.ts";
import { element, find } from "../dom.ts";
import { course } from "../keys.ts";
import { download } from "../download.ts";
import { fetched } from "../questions/fetched.ts";
import { decimal } from "./numbers.ts";
import { pauses } from "./pauses.ts";
import { noReading, readFiles, type Reading } from "./read-files.ts";
import { ResultsTable } from "./results-table.ts";
import { scatter } from "./scatter.ts";
import { shortened } from "../shortened.ts";

/** More names than this help nobody; a name that is longer is none. */
const [NAMED, LONGEST] = [50, 80];

/** Files of students in, figures of a group out; nothing is sent and nothing kept. */
export class ItemAnalysis extends HTMLElement {
  #course: AnalysisFile | undefined;
  #reading: Reading = noReading();
  #results: ItemResult[] = [];
  #table!: ResultsTable;
  /** Files that are dropped while others are read wait for those. */
  #queue: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.#table = new ResultsTable(find(this, "table"));
    const input = find(this, "[type=file]", HTMLInputElement);
    input.onchange = () => {
      const files = [...(input.files ?? [])];
      input.value = "";
      this.#take(files);
    };
    this.ondragover = (event) => {
      event.preventDefault();
      this.toggleAttribute("data-over", true);
    };
    this.ondragleave = () => this.removeAttribute("data-over");
    this.ondrop = (event) => {
      event.preventDefault();
      this.removeAttribute("data-over");
      this.#take([...(event.dataTransfer?.files ?? [])]);
    };
    find(this, ".again").onclick = () => this.#forget();
    find(this, ".csv").onclick = () => this.#save();
    this.#module.onchange = this.#marked.onchange = () => this.#show();
  }

  get #module(): HTMLSelectElement {
    return find(this, "select", HTMLSelectElement);
  }

  get #marked(): HTMLInputElement {
    return find(this, "[type=checkbox]", HTMLInputElement);
  }

  #take(files: File[]): void {
    if (files.length === 0) return;
    // What goes wrong with some files is said, and those that come after it are read.
    this.#queue = this.#queue
      .then(() => this.#read(files))
      .catch(() => this.#say(words.notFetched));
  }

  async #read(files: File[]): Promise<void> {
    this.#say(words.reading(0, files.length));
    this.#course ??= await fetchQuestions();
    if (!this.#course) return this.#say(words.notFetched);
    const catalogue = catalogueOf(this.#course.questions);
    await readFiles(files, course, catalogue, this.#reading, (done) =>
      this.#say(words.reading(done, files.length)),
    );
    this.#results = await analysed(this.#course, this.#reading);
    this.#report();
    this.#offerModules(this.#course);
    find(this, ".results").hidden = this.#results.length === 0;
    this.#show();
  }

  #report(): void {
    const { group, refused, same, reworded, unknown, damaged } = this.#reading;
    const students = group.students.length;
    const answers = this.#results.reduce((sum, { n }) => sum + n, 0);
    const counted = [words.students(students), words.answers(answers, this.#results.length)];
    this.#say(
      students > 0 ? `${counted.join(", ")}.` : words.none,
      ...(same > 0 ? [words.same(same)] : []),
      ...(reworded > 0 ? [words.reworded(reworded)] : []),
      ...(unknown > 0 ? [words.unknown(unknown)] : []),
      ...(damaged > 0 ? [words.damaged(damaged)] : []),
      ...(students > 0 && students < FEWEST_STUDENTS ? [words.few(students, FEWEST_STUDENTS)] : []),
    );
    find(this, ".refused").replaceChildren(
      ...refused.slice(0, NAMED).map(({ name, why }) =>
        // A name may turn the direction of writing; the sentence after it keeps its own.
        element("li", {}, element("bdi", {}, shortened(name, LONGEST)), ` ${words.refused[why]}.`),
      ),
      ...(refused.length > NAMED ? [element("li", {}, words.more(refused.length - NAMED))] : []),
    );
  }

  #offerModules({ modules }: AnalysisFile): void {
    const [all] = this.#module.options;
    const present = new Set(this.#results.map(({ question }) => question.module));
    const chosen = this.#module.value;
    this.#module.replaceChildren(
      all!,
      ...modules
        .filter(({ id }) => present.has(id))
        .map(({ id, title }) => element("option", { value: id }, title)),
    );
    this.#module.value = present.has(chosen) ? chosen : "";
  }

  get #chosen(): ItemResult[] {
    const module = this.#module.value;
    return this.#results.filter(
      ({ question, verdicts }) =>
        (module === "" || question.module === module) &&
        (!this.#marked.checked || verdicts.length > 0),
    );
  }

  #show(): void {
    const chosen = this.#chosen;
    this.#table.results = chosen;
    const picture = find(this, ".picture");
    picture.replaceChildren(
      scatter(chosen, Math.max(280, picture.clientWidth), (result) => this.#table.go(result)),
    );
  }

  #save(): void {
    const titles = new Map(this.#course?.modules.map(({ id, title }) => [id, title]));
    const rows = resultsTable(this.#chosen, (id) => titles.get(id) ?? id, {
      decimal,
      head: Object.values(words.cells),
      verdicts: words.verdicts,
      others: words.others,
    });
    const table = UTF8_MARK + delimited(rows, words);
    download(`${course}-${words.file}.csv`, new Blob([table], { type: "text/csv;charset=utf-8" }));
  }

  #forget(): void {
    this.#reading = noReading();
    this.#results = [];
    this.#module.value = "";
    this.#marked.checked = false;
    find(this, ".results").hidden = true;
    find(this, ".refused").replaceChildren();
    this.#say();
    find(this, "[type=file]").focus();
  }

  #say(...sentences: string[]): void {
    find(this, ".report").replaceChildren(
      ...sentences.map((sentence) => element("p", {}, sentence)),
    );
  }
}

/** The figures, while the page stays usable. */
async function analysed({ questions }: AnalysisFile, { group }: Reading): Promise<ItemResult[]> {
  const steps = analysing(questions, group.students);
  const pause = pauses();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

async function fetchQuestions(): Promise<AnalysisFile | undefined> {
  const file = await fetched(
    addresses.analysisFile,
    async (response) => readAnalysisFile(await response.json()) ?? "unreachable",
  );
  return typeof file === "string" ? undefined : file;
}
