/** What holds for whatever this site sends: pages say it themselves, and a host that sends headers says it of all files. */
export const ANYWHERE = ["base-uri 'none'", "form-action 'self'", "object-src 'none'"];

/** What a page may load; `src/middleware.ts` adds the hashes of what stands in it. Search needs WebAssembly. */
export const pagePolicy = {
  directives: ["default-src 'self'" as const, "img-src 'self' data:" as const, ...ANYWHERE],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
};
