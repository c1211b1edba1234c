/** One survey in the shapes that other programs give it; what only they write must come back. */
import { strToU8 } from "fflate";
import { add, close, edit, open, sheetPart, text, type Parts } from "./parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SURVEY = "Khảo sát";
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export interface Shape {
  readonly name: string;
  readonly make: (survey: Uint8Array) => Uint8Array;
  /** Parts that must come back byte by byte. */
  readonly untouched: readonly string[];
  /** Texts that must still stand in a part (`survey`: the part of the survey sheet). */
  readonly kept: readonly (readonly [part: string, text: string])[];
  /** Name of the saved file's extension. */
  readonly extension?: string;
}

function strict(bytes: Uint8Array): Uint8Array {
  const parts = open(bytes);
  for (const name of Object.keys(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    parts[name] = strToU8(
      text(parts, name)
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    );
  }
  return close(edit(parts, { "xl/workbook.xml": (xml) => xml.replace("<workbook ", '<workbook conformance="strict" ') }));
}

function excelWeb(bytes: Uint8Array): Uint8Array {
  const parts = open(bytes);
  const sheet = sheetPart(parts, SURVEY);
  const revision =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';
  const changed = edit(parts, {
    [sheet]: (xml) => xml.replace("<worksheet ", `<worksheet ${revision} xr:uid="{00000000-0001-0000-0000-000000000000}" `),
    "xl/workbook.xml": (xml) =>
      xml.replace(
        /(<workbook [^>]*>)/,
        `$1<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="https://vi-du.sharepoint.example/" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`,
      ),
  });
  const threads = [
    {
      part: "xl/threadedComments/threadedComment1.xml",
      content:
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D5" dT="2022-12-31T08:00:00.00" personId="{P}" id="{C}"><text>Xem lại diện tích</text></threadedComment></ThreadedComments>',
      type: "application/vnd.ms-excel.threadedcomments+xml",
      relation: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
    },
  ];
  return close(add(changed, sheet, threads));
}

function wps(bytes: Uint8Array): Uint8Array {
  const parts = open(bytes);
  const sheet = sheetPart(parts, SURVEY);
  const changed = edit(parts, {
    [sheet]: (xml) =>
      xml
        .replace("<worksheet ", '<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" ')
        .replace(/<c r="([^"]+)" s="(\d+)"/g, '<c s="$2" r="$1"'),
    "xl/workbook.xml": (xml) =>
      xml.replace(/(<workbook [^>]*>)/, '$1<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/>'),
  });
  return close(
    add(changed, "", [
      {
        part: "docProps/custom.xml",
        content:
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1033-11.2.0</vt:lpwstr></property></Properties>',
        type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        relation: `${OFFICE}/custom-properties`,
      },
    ]),
  );
}

/** A chart, a picture, a link to another file: things that this project neither reads nor makes. */
function withObjects(bytes: Uint8Array): Uint8Array {
  const parts = open(bytes);
  const sheet = sheetPart(parts, SURVEY);
  const drawn = add(parts, sheet, [
    {
      part: "xl/drawings/drawing1.xml",
      content:
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from/><xdr:to/><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>',
      type: "application/vnd.openxmlformats-officedocument.drawing+xml",
      relation: `${OFFICE}/drawing`,
    },
  ]);
  const pictured = add(drawn, "xl/drawings/drawing1.xml", [
    { part: "xl/media/image1.png", content: new Uint8Array(PIXEL), type: "image/png", relation: `${OFFICE}/image` },
    {
      part: "xl/charts/chart1.xml",
      content: `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:f>'${SURVEY}'!$D$4:$D$17</c:f></c:chart></c:chartSpace>`,
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      relation: `${OFFICE}/chart`,
    },
  ]);
  const linked = add(pictured, "xl/workbook.xml", [
    {
      part: "xl/externalLinks/externalLink1.xml",
      content:
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook><sheetNames><sheetName val="Nguồn"/></sheetNames></externalBook></externalLink>',
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
      relation: `${OFFICE}/externalLink`,
    },
  ]);
  return close(
    edit(linked, {
      [sheet]: (xml) => xml.replace("</worksheet>", `<drawing xmlns:r="${OFFICE}" r:id="rIdAdded1"/></worksheet>`),
      "xl/workbook.xml": (xml) =>
        xml.replace(
          "</sheets>",
          `</sheets><externalReferences><externalReference xmlns:r="${OFFICE}" r:id="rIdAdded1"/></externalReferences>`,
        ),
    }),
  );
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Relationships declared where each sheet uses them and nowhere else, as openpyxl writes them. */
const declaredAtUse = (bytes: Uint8Array): Uint8Array =>
  close(
    edit(open(bytes), {
      "xl/workbook.xml": (xml) => xml.replace(` xmlns:r="${OFFICE}"`, "").replaceAll("<sheet ", `<sheet xmlns:r="${OFFICE}" `),
    }),
  );

/** A prefix on every element of the main namespace, as the Open XML SDK writes it. */
function prefixed(bytes: Uint8Array): Uint8Array {
  const parts = open(bytes);
  const withMain = Object.keys(parts).filter((name) => name.endsWith(".xml") && text(parts, name).includes(` xmlns="${MAIN}"`));
  const prefix = (xml: string) => xml.replace(/<(\/?)(?=\w+[ />])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
  return close(edit(parts, Object.fromEntries(withMain.map((name) => [name, prefix]))));
}

function withMacros(bytes: Uint8Array): Uint8Array {
  const macros = add(open(bytes), "xl/workbook.xml", [
    {
      part: "xl/vbaProject.bin",
      content: new Uint8Array(Array.from({ length: 3000 }, (_, i) => (i * 37) & 255)),
      type: "application/vnd.ms-office.vbaProject",
      relation: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
    },
  ]);
  return close(
    edit(macros, {
      "[Content_Types].xml": (xml) =>
        xml.replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
    }),
  );
}

export const SHAPES: readonly Shape[] = [
  { name: "inline strings", make: (survey) => survey, untouched: [], kept: [["survey", 't="inlineStr"']] },
  {
    name: "strict OOXML",
    make: strict,
    untouched: [],
    kept: [
      ["xl/workbook.xml", 'conformance="strict"'],
      ["survey", "purl.oclc.org"],
    ],
  },
  {
    name: "Excel for the web",
    make: excelWeb,
    untouched: ["xl/threadedComments/threadedComment1.xml"],
    kept: [
      ["xl/workbook.xml", "absPath"],
      ["survey", "xr:uid="],
      ["survey", 'mc:Ignorable="x14ac xr"'],
    ],
  },
  {
    name: "WPS",
    make: wps,
    untouched: ["docProps/custom.xml"],
    kept: [
      ["survey", "xmlns:etc="],
      ["xl/workbook.xml", "rupBuild"],
    ],
  },
  {
    name: "prefixes declared where they are used",
    make: declaredAtUse,
    untouched: [],
    kept: [["xl/workbook.xml", `<sheet xmlns:r="${OFFICE}" name="Khảo sát"`]],
  },
  {
    name: "a prefix on every element",
    make: prefixed,
    untouched: [],
    kept: [
      ["survey", "<x:sheetData>"],
      ["xl/workbook.xml", "<x:sheets>"],
    ],
  },
  {
    name: "chart, picture, link to another file",
    make: withObjects,
    untouched: [
      "xl/drawings/drawing1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/media/image1.png",
      "xl/charts/chart1.xml",
      "xl/externalLinks/externalLink1.xml",
    ],
    kept: [
      ["survey", "<drawing "],
      ["xl/workbook.xml", "<externalReferences>"],
    ],
  },
  {
    name: "macros",
    make: withMacros,
    untouched: ["xl/vbaProject.bin"],
    kept: [
      ["[Content_Types].xml", "macroEnabled"],
      ["xl/_rels/workbook.xml.rels", "vbaProject"],
    ],
    extension: "xlsm",
  },
];

export const surveyPart = (parts: Parts): string => sheetPart(parts, SURVEY);
