// A style sheet of which nothing comes keeps the whole page from being painted: the words are worth more.
setTimeout(() => {
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) link.sheet ?? link.remove();
}, 1e4);
