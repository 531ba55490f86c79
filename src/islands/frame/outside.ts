/** Lets links to other pages open in a tab of their own: what stands in a frame, or on a wall, stays there. */
export function outside(): void {
  addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href]");
      if (!link || link.href.split("#")[0] === location.href.split("#")[0]) return;
      link.target = "_blank";
      link.rel = "noopener";
    },
    true,
  );
}
