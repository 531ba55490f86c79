/** Where a reader was in a list of results, kept with its entry in the history: for who comes back from one of them. */
interface Place {
  /** How many results were shown. */
  shown: number;
  /** The address of the link that was followed. */
  link: string;
}

/** What is kept of it. */
export function keptPlace(): Partial<Place> {
  const state = history.state as Partial<Place> | null;
  return {
    ...(Number.isInteger(state?.shown) && { shown: Number(state?.shown) }),
    ...(typeof state?.link === "string" && { link: state.link }),
  };
}

/** Keeps a part of it, beside the other. */
export const keepPlace = (place: Partial<Place>): void =>
  history.replaceState({ ...keptPlace(), ...place }, "");

/** The same address keeps its place; another is a list of its own. */
export const keepAddress = (address: string): void =>
  history.replaceState(
    new URL(address, location.href).href === location.href ? history.state : null,
    "",
    address,
  );

/** Brings the link that was followed into view, as far as it has gone out of it. */
export function returnTo(link: string, list: HTMLElement): void {
  const followed = [...list.querySelectorAll("a")].find(({ href }) => href === link);
  followed?.scrollIntoView({ block: "nearest", behavior: "instant" });
}
