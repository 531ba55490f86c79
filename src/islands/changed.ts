/** Tells the rest of this page that progress changed, by the sign that the browser gives to other tabs. */
export function announceChange(): void {
  dispatchEvent(new Event("storage"));
}
