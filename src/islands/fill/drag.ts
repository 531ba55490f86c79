/** Further than this a press becomes a drag. */
const SLACK = 6;

/** What is done with what is dragged: once it leaves its place, while it is over something, and once it is let go. */
export interface Dragged {
  onStart: () => void;
  onOver: (over: Element | null) => void;
  onDrop: (over: Element | null) => void;
}

/** Lets what `grab` knows within `root` be dragged by any pointer: a copy of it follows. */
export function dragging(
  root: HTMLElement,
  grab: (from: HTMLElement) => Dragged | undefined,
): void {
  root.addEventListener("pointerdown", (press) => {
    const from = press.target as HTMLElement;
    const dragged = press.button === 0 ? grab(from) : undefined;
    if (!dragged) return;
    const ghost = from.cloneNode(true) as HTMLElement;
    ghost.className = "ghost";
    const ended = new AbortController();
    const listen = (
      type: "pointermove" | "pointerup" | "pointercancel",
      listener: (event: PointerEvent, over: Element | null) => void,
    ) =>
      document.addEventListener(
        type,
        (event) => listener(event, document.elementFromPoint(event.clientX, event.clientY)),
        { signal: ended.signal },
      );
    const end = () => {
      ended.abort();
      ghost.remove();
      dragged.onOver(null);
    };
    listen("pointermove", ({ clientX: x, clientY: y }, over) => {
      if (!ghost.isConnected) {
        if (Math.hypot(x - press.clientX, y - press.clientY) < SLACK) return;
        from.setPointerCapture(press.pointerId);
        document.body.append(ghost);
        dragged.onStart();
      }
      ghost.style.translate = `${x}px ${y}px`;
      dragged.onOver(over);
    });
    listen("pointerup", (_, over) => {
      const dropped = ghost.isConnected;
      end();
      if (!dropped) return;
      // The click that follows a drag is none.
      const after = new AbortController();
      root.addEventListener("click", (click) => click.stopPropagation(), {
        capture: true,
        signal: after.signal,
      });
      setTimeout(() => after.abort());
      dragged.onDrop(over);
    });
    listen("pointercancel", end);
  });
}
