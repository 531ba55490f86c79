import { fillScript as words } from "#language";
import { isSettled, markOf, placeOf, type Board } from "./board.ts";

const part = (selector: string) => document.querySelector<HTMLElement>(`.fill-in ${selector}`)!;
const parts = <Found extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Found>(`.fill-in ${selector}`),
];

export const game = document.querySelector<HTMLElement>(".fill-in")!;
export const tray = part(".tray");
export const said = part(".said");
export const amount = part(".amount") as HTMLSelectElement;
export const onward = part(".onward");
export const judgeButton = part(".judge");
/** The buttons of the tray, each with a name. */
export const names = parts<HTMLButtonElement>("[data-name]");
/** The buttons of the map, each a place. */
export const places = parts<HTMLButtonElement>("button[data-place]");
/** The same places in the list, each with a choice of names. */
const choices = parts<HTMLSelectElement>("select[data-place]");
/** Where the list speaks of a place. */
const mentions = parts("[data-at]");

export const nameIn = (button: HTMLElement): string => button.dataset["name"] ?? "";
export const placeIn = (control: HTMLElement): string => control.dataset["place"] ?? "";

const titles = new Map(names.map((name) => [nameIn(name), name.textContent.trim()]));
export const titleOf = (name: string): string => titles.get(name) ?? "";

/** Which names fit which places. */
export const fits = new Map(names.map((name) => [nameIn(name), name.dataset["fits"] ?? ""]));

const numbers = new Map(places.map((button, index) => [placeIn(button), index + 1]));
export const numbered = (place: string): string => words.place(numbers.get(place) ?? 0);

/** Shows a board as it is, in the map and in the list; `held` is the name in the reader's hand. */
export function draw(board: Board, held: string | undefined): void {
  const unplaced = board.away.filter((name) => placeOf(board, name) === undefined);
  /** What there is to know of a place. */
  const look = (place: string) => {
    // A place whose name was not taken away has its own.
    const name = board.away.includes(place) ? board.at.get(place) : place;
    return { name, title: name && titleOf(name), mark: markOf(board, fits, place) };
  };

  game.classList.toggle("holding", held !== undefined);
  for (const button of names) {
    const name = nameIn(button);
    button.parentElement!.hidden = !unplaced.includes(name);
    button.ariaPressed = String(name === held);
  }
  for (const button of places) {
    const place = placeIn(button);
    const { name, title, mark } = look(place);
    const settled = isSettled(board, fits, place);
    button.textContent = title ?? String(numbers.get(place));
    button.ariaLabel = [title ?? words.empty, numbered(place), ...(mark ? [words[mark]] : [])].join(
      ", ",
    );
    button.ariaDisabled = String(settled);
    button.className = [mark ?? (settled ? "given" : title ? "filled" : "empty")]
      .concat(name !== undefined && name === held ? "held" : [])
      .join(" ");
  }
  for (const choice of choices) {
    const place = placeIn(choice);
    const { name, mark } = look(place);
    choice.length = 1;
    for (const [each, title] of titles)
      if (each === name || unplaced.includes(each))
        choice.add(new Option(title, each, false, each === name));
    choice.disabled = isSettled(board, fits, place);
    const verdict = choice.nextElementSibling!;
    verdict.className = mark ?? "";
    verdict.textContent = mark ? words[mark] : "";
  }
  for (const mention of mentions) {
    const place = mention.dataset["at"] ?? "";
    mention.textContent = look(place).title ?? numbered(place);
  }
}
