/** A map to fill in: one board, shown as a map with a tray of names and as a list of choices. */
import { fillScript as words } from "#language";
import { forget, keep, kept } from "../kept.ts";
import { pageKeys } from "../page-keys.ts";
import { check, isSettled, placeOf, put, takeFrom } from "./board.ts";
import { dragging } from "./drag.ts";
import { boardText, newBoard, parseBoard, resized } from "./kept-board.ts";
import { isArrow, nearest } from "./nearest.ts";
import { trace } from "./trace.ts";
import {
  amount,
  draw,
  fits,
  game,
  judgeButton,
  nameIn,
  names,
  numbered,
  onward,
  placeIn,
  places,
  said,
  titleOf,
  tray,
} from "./view.ts";

const key = pageKeys.maps + (game.dataset["module"] ?? "");
const counts = [...amount.options].map(({ value }) => Number(value));

let board = parseBoard(kept(key), fits, counts) ?? newBoard(fits, Number(amount.value));
/** The name in the reader's hand. */
let held: string | undefined;
/** The place that the reader was at last: what a hint is about where no name is in hand. */
let visited: HTMLElement | undefined;

const say = (text: string) => (said.textContent = text);
const left = () => board.away.length - board.at.size;
const isFixed = (place: string) => isSettled(board, fits, place);
/** The name in a place that can be taken from it. */
const lyingIn = (place: string) => (isFixed(place) ? undefined : board.at.get(place));

/** Shows and keeps what was changed, and says so. */
function changed(message: string): void {
  held = undefined;
  draw(board, held);
  keep(key, boardText(board));
  onward.hidden = true;
  say(message);
}

function hold(name: string | undefined): void {
  held = name;
  draw(board, held);
  say(name === undefined ? "" : words.held(titleOf(name)));
}

function putIn(place: string, name: string): void {
  put(board, name, place);
  changed(words.put(titleOf(name), numbered(place), left()));
}

function takeBack(place: string): void {
  const name = board.at.get(place) ?? "";
  takeFrom(board, place);
  changed(words.back(titleOf(name)));
}

/** A place was chosen: what is in hand goes there; with nothing in hand, what lies there is picked up. */
function choose(place: string, byKey: boolean): void {
  if (isFixed(place)) return;
  const lying = lyingIn(place);
  if (held === undefined || held === lying) return hold(held ? undefined : lying);
  putIn(place, held);
  // By keyboard the next name is one step away, wherever the place was.
  if (byKey) (names.find(({ parentElement }) => !parentElement!.hidden) ?? judgeButton).focus();
}

function judge(): void {
  const { right, wrong, open } = check(board, fits);
  const done = right === board.away.length;
  changed(done ? words.done : words.verdict(right, wrong, open));
  onward.hidden = !done;
}

/** Of the name in hand what it is; else of the place that was last visited its relations. */
function hint(): void {
  const about = names.find((name) => nameIn(name) === held)?.dataset["about"];
  const lines = document.getElementById(visited?.getAttribute("aria-describedby") ?? "");
  const relations = [...(lines?.children ?? [])].map(({ textContent }) => textContent.trim());
  if (about !== undefined) say(about);
  else if (visited && lines) say(`${numbered(placeIn(visited))}: ${relations.join("; ")}.`);
  else say(words.chooseFirst);
}

function restart(): void {
  board = newBoard(fits, board.count, Math.floor(Math.random() * fits.size));
  changed(words.begin(left()));
  forget(key);
}

game.addEventListener("click", ({ target, detail }) => {
  const button = (target as Element).closest("button");
  if (button === null) {
    // Beside the names, with one in hand that lies on the map: it goes back to them.
    const from = held && placeOf(board, held);
    if (from && tray.contains(target as Element)) takeBack(from);
  } else if (names.includes(button)) hold(nameIn(button) === held ? undefined : nameIn(button));
  else if (places.includes(button)) choose(placeIn(button), detail === 0);
  else if (button === judgeButton) judge();
  else if (button.matches(".ask-hint")) hint();
  else restart();
});

game.addEventListener("change", ({ target }) => {
  const choice = target as HTMLSelectElement;
  if (choice === amount) {
    board = resized(fits, board, Number(choice.value));
    changed(words.begin(left()));
  } else if (choice.value) putIn(placeIn(choice), choice.value);
  else takeBack(placeIn(choice));
});

game.addEventListener("keydown", (event) => {
  const { key } = event;
  const at = places.find((button) => button === event.target);
  const place = at && placeIn(at);
  if (key === "Escape" && held) hold(undefined);
  if ((key === "Delete" || key === "Backspace") && place && lyingIn(place)) takeBack(place);
  if (!isArrow(key) || !(at || (held && names.some((name) => name === event.target)))) return;
  event.preventDefault();
  const next = at
    ? nearest(at, places, key)
    : places.find((button) => !isFixed(placeIn(button)) && !lyingIn(placeIn(button)));
  next?.focus();
});

for (const type of ["focusin", "focusout", "pointerover"])
  game.addEventListener(type, ({ target }) => {
    const at = type === "focusout" ? undefined : places.find((button) => button === target);
    if (type === "focusin") visited = at ?? visited;
    trace(game, at && placeIn(at));
  });

dragging(game, (from) => {
  const name = from.dataset["name"] ?? lyingIn(placeIn(from));
  if (!name) return;
  return {
    onStart: () => hold(name),
    onOver: (over) => {
      for (const each of places) each.classList.toggle("over", each === over);
    },
    onDrop: (over) => {
      const target = places.find((each) => each === over);
      const from = placeOf(board, name);
      if (target && !isFixed(placeIn(target))) {
        putIn(placeIn(target), name);
        target.focus({ preventScroll: true });
      } else if (from && tray.contains(over)) takeBack(from);
      else hold(undefined);
    },
  };
});

amount.value = String(board.count);
draw(board, held);
if (board.at.size === 0) say(words.begin(left()));
game.classList.add("ready");
