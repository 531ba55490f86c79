import { addresses, parameters, questionListScript as words } from "#language";
import { frameCode } from "../../language/frame-code.ts";
import { address } from "../address.ts";
import { find } from "../dom.ts";
import { element } from "../element.ts";
import { MOST_QUESTIONS } from "../practice/wish.ts";
import type { ChosenSet } from "./chosen.ts";
import { exportSet } from "./export-set.ts";
import { Members } from "./members.ts";
import type { QuestionListView } from "./list-view.ts";
import { LONG_ADDRESS, setAddress, wholeModule } from "./set-address.ts";
import { restoreButton } from "./set-bar.ts";

/** What is in the set, and what can be done with it. */
export class SetPanel {
  readonly #panel = find(document, ".set-panel", HTMLDialogElement);
  readonly #chosen: ChosenSet;
  readonly #list: Pick<QuestionListView, "rows" | "rowOf">;
  readonly #members: Members;
  readonly #drawRestore: (isOffered: boolean) => void;

  constructor(chosen: ChosenSet, list: Pick<QuestionListView, "rows" | "rowOf">) {
    const panel = this.#panel;
    this.#chosen = chosen;
    this.#list = list;
    this.#members = new Members(panel, chosen, (id) => list.rowOf(id));
    this.#drawRestore = restoreButton(find(panel, ".restore", HTMLButtonElement), chosen);
    find(panel, ".close").onclick = () => panel.close();
    // Beside the panel is a way out too.
    panel.addEventListener("click", ({ target }) => {
      if (target === panel) panel.close();
    });
    find(panel, ".empty").onclick = () => {
      chosen.empty();
      this.#members.say(words.emptied);
      find(panel, "h2").focus();
    };
    for (const button of panel.querySelectorAll<HTMLButtonElement>("[data-copy]"))
      button.onclick = () => void copy(panel, button);
    for (const button of panel.querySelectorAll<HTMLButtonElement>("[data-export]"))
      button.onclick = () => void this.#export(button);
  }

  open(): void {
    this.#members.say("");
    this.#panel.showModal();
    this.draw();
    find(this.#panel, "h2").focus();
  }

  /** Shows the set as it is now, if it is open. */
  draw(): void {
    const panel = this.#panel;
    if (!panel.open) return;
    const { ids } = this.#chosen;
    this.#members.draw();
    this.#drawRestore(true);
    find(panel, "h2").textContent = words.chosen(ids.length);
    find(panel, ".empty").hidden = ids.length === 0;
    find(panel, ".uses").hidden = ids.length === 0;
    const module = wholeModule(ids, this.#list.rows);
    const page = setAddress(ids, module);
    const ways: Record<string, string> = {
      screen: `${page}&${parameters.screen}=1`,
      practise: page,
      paper: `${page}&${parameters.paper}=1`,
    };
    for (const link of panel.querySelectorAll<HTMLAnchorElement>("[data-way]"))
      link.href = address(ways[link.dataset["way"] ?? ""] ?? page);
    const whole = location.origin + address(page);
    find(panel, ".link", HTMLInputElement).value = whole;
    find(panel, ".code", HTMLTextAreaElement).value = frameCode(
      {
        origin: location.origin,
        base: document.documentElement.dataset["base"] ?? "/",
        addresses,
        parameters,
      },
      page,
      this.#title,
    );
    find(panel, ".limit").textContent =
      module === undefined && ids.length > MOST_QUESTIONS ? words.tooMany(MOST_QUESTIONS) : "";
    find(panel, ".long").textContent =
      whole.length > LONG_ADDRESS ? words.tooLong(whole.length) : "";
    find(panel, ".whole").textContent = module === undefined ? "" : words.wholeModule;
  }

  /** What the set is called. */
  get #title(): string {
    return words.name(document.title.split(" · ").at(-1) ?? "", this.#chosen.ids.length);
  }

  async #export(button: HTMLButtonElement): Promise<void> {
    const status = button.parentElement?.querySelector("[role=status]");
    const { export: format = "", extension = "" } = button.dataset;
    if (!status || button.ariaDisabled === "true") return;
    // Kept in reach of the keyboard while it works.
    button.ariaDisabled = "true";
    status.textContent = words.making;
    const asked = {
      ids: this.#chosen.ids,
      rows: this.#list.rows,
      course: this.#panel.dataset["course"] ?? "",
      title: this.#title,
    };
    const made = await exportSet(asked, format, extension);
    button.ariaDisabled = null;
    status.textContent = typeof made === "string" ? words.notMade : words.made(made.name);
    // The set stands in the address, and so it is there again.
    if (made === "script") status.append(" ", element("a", { href: "" }, words.reload));
  }
}

/** Copies what stands in a field; where the browser does not let it, it is selected. */
async function copy(panel: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const field = find(panel, `.${button.dataset["copy"] ?? ""}`) as
    HTMLInputElement | HTMLTextAreaElement;
  const status = button.parentElement?.querySelector("[role=status]");
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    isCopied = false;
    field.focus();
    field.select();
  }
  if (status) status.textContent = isCopied ? words.copied : words.copyYourself;
}
