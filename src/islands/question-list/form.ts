import { parameters } from "#language";
import { find } from "../dom.ts";
import { LONGEST_TEXT, NAMES, type Asked } from "./asked.ts";

/** The filters in the page. */
export interface FilterForm {
  /** What is asked now. */
  readonly asked: Asked;
  readonly answers: boolean;
  /** Asks for something else; what the course does not have is not asked for. */
  set(asked: Asked, answers: boolean): void;
  /** Asks for nothing any more, as if the reader had taken all of it away. */
  clear(): void;
  /** @param isTyped whether more of the same may follow at once */
  onChange(heard: (isTyped: boolean) => void): void;
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Makes the filters of the page work; the goals that can be chosen are those of the module that is. */
export function filterForm(form: HTMLFormElement): FilterForm {
  const field = (name: string) => form.elements.namedItem(name) as Field | null;
  const text = find(form, "[type=search]", HTMLInputElement);
  const answers = find(form, `[name=${parameters.answers}]`, HTMLInputElement);
  const goals = form.querySelector<HTMLSelectElement>(`[name=${parameters.goal}]`);
  const groups = [...(goals?.querySelectorAll("optgroup") ?? [])];
  const everyGoal = goals?.options[0];
  text.maxLength = LONGEST_TEXT;

  const valueOf = (key: keyof Asked) => field(NAMES[key])?.value ?? "";
  /** Safari shows options that are hidden: those of other modules are taken out. */
  const offerGoals = () => {
    if (!goals || !everyGoal) return;
    const [module, chosen] = [valueOf("module"), goals.value];
    const offered = groups.filter(({ dataset }) => module === "" || dataset["module"] === module);
    goals.replaceChildren(everyGoal, ...offered);
    choose(goals, chosen);
  };
  const choose = (select: Field, value: string) => {
    select.value = value;
    if (select instanceof HTMLSelectElement && select.selectedIndex < 0) select.value = "";
  };
  return {
    get asked() {
      return {
        text: text.value,
        module: valueOf("module"),
        goal: valueOf("goal"),
        level: valueOf("level"),
        kind: valueOf("kind"),
      };
    },
    get answers() {
      return answers.checked;
    },
    set(asked, shown) {
      answers.checked = shown;
      text.value = asked.text;
      for (const key of ["module", "level", "kind"] as const) {
        const select = field(NAMES[key]);
        if (select) choose(select, asked[key]);
      }
      offerGoals();
      if (goals) choose(goals, asked.goal);
    },
    clear() {
      form.reset();
      form.dispatchEvent(new Event("change"));
      text.focus();
    },
    onChange(heard) {
      form.addEventListener("submit", (event) => event.preventDefault());
      text.addEventListener("input", () => heard(true));
      form.addEventListener("change", ({ target }) => {
        if (target === text) return;
        offerGoals();
        heard(false);
      });
    },
  };
}
