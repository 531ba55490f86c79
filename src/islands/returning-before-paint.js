try {
  const root = document.documentElement;
  const course = root.dataset.course;
  const begun = [`${course}:last`, `${course}:given:`, `${course}:q:`, `${course}:test:`];
  if (Object.keys(localStorage).some((key) => begun.some((beginning) => key.startsWith(beginning))))
    root.dataset.returning = "";
} catch {}
