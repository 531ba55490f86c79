/** The controls of search: the box and the filters. */
import { withBase } from "../../language/addresses.ts";
import { LONGEST } from "../../search/query/asked.ts";
import { KINDS, type Kind } from "../../search/kinds.ts";
import { addresses, parameters, search as strings } from "#language";
import type { Asked } from "./asked.ts";
import { element } from "./elements.ts";

const option = (value: string, label: string) => element("option", { value }, label);

function select(name: string, label: string, ...options: HTMLOptionElement[]): HTMLSelectElement {
  return element("select", { name, "aria-label": label }, ...options);
}

/** The form of a search element: the one in the page, or a new one. */
export class Controls {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly #kind = select(
    parameters.kind,
    strings.kind,
    option("", strings.allKinds),
    ...KINDS.map((kind) => option(kind, strings.manyKinds[kind])),
  );
  readonly #module = select(parameters.module, strings.module, option("", strings.allModules));
  #wantedModule: string | undefined;

  constructor(host: HTMLElement) {
    const found = host.querySelector("form");
    this.form = found ?? this.#newForm();
    if (!found) host.append(this.form);
    this.input = this.form.querySelector("input") ?? element("input");
    this.input.autocomplete = "off";
    this.input.spellcheck = false;
    this.input.enterKeyHint = "search";
    this.input.maxLength = LONGEST;
    this.#cut();
    this.form.append(element("p", { class: "filters" }, this.#kind, this.#module));
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
    );
  }

  /** Fills the list of modules, once they are known. */
  set modules(modules: [id: string, title: string][]) {
    if (this.#module.length > 1) return;
    this.#module.append(...modules.map(([id, title]) => option(id, title)));
    this.#module.value = this.#wantedModule ?? "";
  }

  /** What the reader asks for now. */
  get asked(): Asked {
    return {
      q: this.input.value,
      kind: (this.#kind.value || undefined) as Kind | undefined,
      module: this.#module.value || this.#wantedModule,
    };
  }

  set asked({ q, kind, module }: Asked) {
    this.input.value = q.slice(0, LONGEST);
    this.#kind.value = kind ?? "";
    this.#wantedModule = module;
    this.#module.value = module ?? "";
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
