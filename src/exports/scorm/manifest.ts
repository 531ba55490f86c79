import { element } from "../markup/node.ts";
import { toXml, xmlDocument } from "../markup/print.ts";

/** What a learning environment is told of a package. */
export interface Manifest {
  /** Id of the course and of the module. */
  course: string;
  module: string;
  /** What the test is called. */
  title: string;
  /** The page that is opened. */
  page: string;
  /** All files of the package but the manifest itself. */
  files: readonly string[];
}

/** From how many of 100 a test is passed: the three quarters from which the site leads on. */
export const MASTERY = 75;

/** Longer titles may be refused. */
const LONGEST_TITLE = 200;

/** `imsmanifest.xml` of SCORM 1.2: one item, which is a page that reports. */
export function manifestXml({ course, module, title, page, files }: Manifest): string {
  const titled = () => element("title", {}, [...title].slice(0, LONGEST_TITLE).join(""));
  const item = element(
    "item",
    { identifier: "test", identifierref: "page" },
    titled(),
    element("adlcp:masteryscore", {}, String(MASTERY)),
  );
  const resource = element(
    "resource",
    { identifier: "page", type: "webcontent", "adlcp:scormtype": "sco", href: page },
    files.map((href) => element("file", { href })),
  );
  return xmlDocument(
    toXml(
      element(
        "manifest",
        {
          // An identifier begins with a letter, whatever an id begins with.
          identifier: `test-${course}-${module}`,
          version: "1.0",
          xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
          "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        },
        element(
          "metadata",
          {},
          element("schema", {}, "ADL SCORM"),
          element("schemaversion", {}, "1.2"),
        ),
        element(
          "organizations",
          { default: "module" },
          element("organization", { identifier: "module" }, titled(), item),
        ),
        element("resources", {}, resource),
      ),
    ),
  );
}
