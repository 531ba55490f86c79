/** Lights the lines of a place, and lets the others step back; of none where there is no place. */
export function trace(map: Element, place: string | undefined): void {
  map.classList.toggle("traced", place !== undefined);
  for (const line of map.querySelectorAll<SVGElement>("[data-ends]")) {
    const ends = line.dataset["ends"]?.split(" ") ?? [];
    line.classList.toggle("lit", ends.includes(place ?? ""));
  }
}
