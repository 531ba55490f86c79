(() => {
  const asked = new URLSearchParams(location.search);
  const waiting = [...document.querySelectorAll("template[data-asked]")].find(
    ({ dataset }) => asked.get(dataset.asked) === "1",
  );
  if (!waiting) return;
  const root = document.documentElement;
  const show = () => root.style.removeProperty("visibility");
  const parts = [...waiting.content.cloneNode(true).children];
  const undo = () => {
    delete root.dataset.mode;
    for (const part of parts) part.remove();
    show();
    waiting.dispatchEvent(new Event("undone"));
  };
  root.dataset.mode = waiting.dataset.mode;
  root.style.visibility = "hidden";
  setTimeout(show, 4000);
  for (const part of parts) part.onerror = undo;
  // A file that its script imports may never come, or break off, and no part is told of that: then the page is as it was.
  const unlessHere = () => waiting.dataset.here ?? undo();
  setTimeout(unlessHere, 1e4);
  addEventListener("error", ({ error }) => error instanceof SyntaxError && unlessHere());
  parts[0].onload = show;
  document.head.append(...parts);
  // Before any other script: the question as it was written, without what a reader did with it.
  document.onreadystatechange = () => {
    document.onreadystatechange = null;
    const question = document.querySelector("article > quiz-question");
    if (question) waiting.content.append(question.cloneNode(true));
    waiting.dispatchEvent(new Event("asked"));
  };
})();
