/** An address of this site, with the base path before it. */
export function address(path: string): string {
  const base = document.documentElement.dataset["base"] ?? "/";
  return base.replace(/\/?$/, "/") + path;
}
