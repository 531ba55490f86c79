/** The controls of search: the box and the filters. */
import { withBase } from "../../language/addresses.ts";
import { LONGEST } from "../../search/query/asked.ts";
import { KINDS } from "../../search/kinds.ts";
import type { ModuleTitle } from "../../search/manifest.ts";
import { addresses, parameters, search as strings } from "#language";
import { kindOf, type Asked } from "./asked.ts";
import { find } from "../dom.ts";
import { element } from "./elements.ts";

const option = (value: string, label: string) => element("option", { value }, label);

function select(name: string, label: string, ...options: HTMLOptionElement[]): HTMLSelectElement {
  return element("select", { name, "aria-label": label }, ...options);
}

/** The form of a search element: the one in the page, or a new one. */
export class Controls {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly #kind: HTMLSelectElement;
  readonly #module: HTMLSelectElement;
  /** Whether all modules can be chosen already: in a form that was in the page. */
  readonly #whole: boolean;
  #wantedModule: string | undefined;

  constructor(host: HTMLElement) {
    const found = host.querySelector("form");
    this.#whole = found !== null;
    this.form = found ?? this.#newForm();
    if (!found) host.append(this.form);
    this.input = find(this.form, "input", HTMLInputElement);
    this.#kind = find(this.form, `[name=${parameters.kind}]`, HTMLSelectElement);
    this.#module = find(this.form, `[name=${parameters.module}]`, HTMLSelectElement);
    this.input.autocomplete = "off";
    this.input.spellcheck = false;
    this.input.enterKeyHint = "search";
    this.input.maxLength = LONGEST;
    this.#cut();
  }

  /** A pasted page is no query; and a box that holds it is slow. */
  #cut(): void {
    if (this.input.value.length > LONGEST) this.input.value = this.input.value.slice(0, LONGEST);
  }

  #newForm(): HTMLFormElement {
    const action = withBase(import.meta.env.BASE_URL, addresses.search);
    const [label, placeholder] = [strings.label, strings.placeholder];
    return element(
      "form",
      { class: "search-form", role: "search", action },
      element("input", { type: "search", name: "q", "aria-label": label, placeholder }),
      element("button", { type: "submit", class: "button" }, strings.submit),
      element(
        "p",
        { class: "filters" },
        select(
          parameters.kind,
          strings.kind,
          option("", strings.allKinds),
          ...KINDS.map((kind) => option(parameters.kinds[kind], strings.manyKinds[kind])),
        ),
        select(parameters.module, strings.module, option("", strings.allModules)),
      ),
    );
  }

  /** Fills the list of modules, once they are known. */
  set modules(modules: ModuleTitle[]) {
    if (this.#module.length > 1) return;
    this.#module.append(...modules.map(([id, title]) => option(id, title)));
    this.#choose(this.#wantedModule);
  }

  /** What the reader asks for now. */
  get asked(): Asked {
    return {
      q: this.input.value,
      kind: kindOf(this.#kind.value),
      module: this.#module.value || this.#wantedModule,
    };
  }

  set asked({ q, kind, module }: Asked) {
    this.input.value = q.slice(0, LONGEST);
    this.#kind.value = kind === undefined ? "" : parameters.kinds[kind];
    this.#choose(module);
    this.#wantedModule = this.#whole ? this.#module.value || undefined : module;
  }

  /** Chooses a module; one that does not exist is none, as an empty choice would look like a fault. */
  #choose(module = ""): void {
    this.#module.value = module;
    if (this.#module.selectedIndex < 0) this.#module.value = "";
  }

  /** Calls back before a module can be chosen. */
  onChoosing(callback: () => void, signal: AbortSignal): void {
    for (const type of ["focus", "pointerenter"])
      this.#module.addEventListener(type, callback, { signal });
  }

  /** Calls back whenever something else is asked for. */
  onChange(callback: () => void, signal: AbortSignal): void {
    const typed = () => {
      this.#cut();
      callback();
    };
    this.input.addEventListener("input", typed, { signal });
    this.#kind.addEventListener("change", callback, { signal });
    this.#module.addEventListener(
      "change",
      () => {
        this.#wantedModule = undefined;
        callback();
      },
      { signal },
    );
  }
}
