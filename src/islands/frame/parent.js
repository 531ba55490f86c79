(() => {
  const from = new URL(document.currentScript.src).origin;
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== from || data?.type !== "COURSE-height") return;
    const height = Number(data.height);
    if (!(height > 0 && height < 1e5)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source || !frame.src.startsWith(`${from}/`)) continue;
      const isBordered = getComputedStyle(frame).boxSizing === "border-box";
      const border = isBordered ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${Math.ceil(height + border)}px`;
    }
  });
})();
