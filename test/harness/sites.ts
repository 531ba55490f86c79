/** The three sites that the tests look at: the course itself, the same below a base path, and another course. */
export const sites = {
  course: { out: "node_modules/.cache/test/course", base: "/", port: 4411 },
  based: { out: "node_modules/.cache/test/based", base: "/klantwijzer", port: 4412 },
  coffee: {
    out: "node_modules/.cache/test/coffee",
    base: "/",
    port: 4413,
    course: "test/courses/coffee",
  },
} as const;

/** Where a site answers while the tests run. */
export const origin = ({ port, base }: { port: number; base: string }): string =>
  `http://localhost:${port}${base.replace(/\/$/, "")}`;
