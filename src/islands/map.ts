/** The map where it has a script: it starts at the first concept, follows a chosen module, and lights lines. */
const sheet = document.querySelector(".sheet");
const drawing = document.querySelector<SVGSVGElement>(".sheet svg");

/** Brings a thing into the upper left of the sheet, where the drawing is larger than that. */
function goTo(thing: Element | null | undefined): void {
  if (!sheet || !thing) return;
  const [from, to] = [sheet.getBoundingClientRect(), thing.getBoundingClientRect()];
  sheet.scrollBy(to.left - from.left - 16, to.top - from.top - 16);
}

/** The concept that was tapped last, for as long as it has the focus. */
let tapped: Element | null = null;

/** Lights the lines of the concept under the pointer or the keyboard, and the concepts at their other ends. */
function trace({ type, target }: Event): void {
  if (type === "focusout") tapped = null;
  const pointed = type === "focusout" ? null : (target as Element).closest<SVGAElement>("a");
  const id = pointed?.id.slice(2);
  drawing?.classList.toggle("traced", id !== undefined);
  const near = new Set([id]);
  for (const line of drawing?.querySelectorAll<SVGPathElement>("[data-ends]") ?? []) {
    const ends = line.dataset["ends"]?.split(" ") ?? [];
    const lit = ends.some((end) => end === id);
    line.classList.toggle("lit", lit);
    if (lit) ends.forEach((end) => near.add(end));
  }
  for (const node of drawing?.querySelectorAll("a") ?? []) {
    node.classList.toggle("lit", near.has(node.id.slice(2)));
  }
}

// On the sheet: an SVG that listens for focus becomes a stop of its own for the Tab key.
for (const type of ["pointerover", "pointerleave", "focusin", "focusout"]) {
  sheet?.addEventListener(type, trace);
}

// A finger has nothing to point with: its first tap lights the lines, the second follows the link.
drawing?.addEventListener("click", (event) => {
  const node = (event.target as Element).closest("a");
  if (event.pointerType !== "touch" || node === null || node === tapped) return;
  event.preventDefault();
  node.focus({ preventScroll: true });
  tapped = node;
  trace(event);
});
document.querySelector(".choose-module")?.addEventListener("change", ({ target }) => {
  goTo(drawing?.querySelector(`.territories .m${(target as HTMLSelectElement).value || 1}`));
});
// An address such as /kaart/#k-klant has led to that concept already.
if (!location.hash) goTo(drawing?.querySelector(".territories .thing"));
