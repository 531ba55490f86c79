/** Shows what a link to a concept means: after a moment's hover or on keyboard focus; gone with Escape. */
let timer: ReturnType<typeof setTimeout> | undefined;
let shown: HTMLElement | undefined;

function turnTo(next?: HTMLElement, source?: HTMLElement): void {
  if (next === shown) return;
  shown?.hidePopover();
  shown = next;
  shown?.showPopover(source && { source });
}

/** Takes note of where the pointer or the focus is now. */
export function notice({ type, target, pointerType }: Partial<PointerEvent>): void {
  const element = target as HTMLElement;
  // Never on a tap, which points and focuses too.
  if (pointerType === "touch" || (type === "focusin" && !element.matches(":focus-visible"))) return;
  const link = element.closest<HTMLElement>("[interestfor]") ?? undefined;
  const preview = link && document.getElementById(link.getAttribute("interestfor") ?? "");
  clearTimeout(timer);
  timer = setTimeout(turnTo, 300, preview ?? element.closest("[popover]") ?? undefined, link);
}

addEventListener("pointerover", notice);
addEventListener("focusin", notice);
addEventListener("keydown", ({ key }) => key === "Escape" && turnTo());
