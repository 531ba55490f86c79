import type { Archive } from "../archive.ts";
import type { Html } from "../bank.ts";
import { escaped } from "../markup/print.ts";
import { manifestXml } from "./manifest.ts";

/** A module's test as a package for a learning environment. */
export interface TestPackage {
  course: string;
  module: string;
  title: string;
  language: string;
  /** What stands in the body of the page. */
  body: Html;
  style: string;
  script: string;
  /** Pictures by their path in the package. */
  pictures: Record<string, Uint8Array>;
}

const [PAGE, STYLE, SCRIPT] = ["index.html", "page.css", "page.js"];

/** Nothing but what the package holds: no text of a course can run, and nothing is fetched from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const page = ({ course, title, language, body }: TestPackage): Html =>
  `<!doctype html>
<html lang="${escaped(language)}" data-course="${escaped(course)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${STYLE}">
<script src="${SCRIPT}" defer></script>
</head>
<body>
${body}
</body>
</html>
`;

/** SCORM 1.2: one page that holds a test and reports to the learning environment. */
export function scormPackage(test: TestPackage): Archive {
  const { course, module, title, style, script, pictures } = test;
  const files = { [PAGE]: page(test), [STYLE]: style, [SCRIPT]: script, ...pictures };
  const manifest = manifestXml({ course, module, title, page: PAGE, files: Object.keys(files) });
  return { files: { "imsmanifest.xml": manifest, ...files }, level: 6 };
}
