/** On paper, the foot of the page says where these questions are: not the page alone, but the set that its address asks for. */
export function printAddress(): void {
  const printed = document.querySelector(".colophon .paper");
  if (printed) printed.textContent = location.href;
}
