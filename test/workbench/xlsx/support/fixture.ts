import { strToU8, zipSync } from "fflate";

/** Parts of packages written by hand, in the shape that Excel writes, with features that saving must not lose. */
export type Texts = Record<string, string>;

export function zip(texts: Texts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

function relationships(...items: [id: string, type: string, target: string][]): string {
  const list = items.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

/** A survey workbook with three sheets that uses most of what Excel offers. */
export function surveyTexts(): Texts {
  return {
    "[Content_Types].xml":
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      override("xl/workbook.xml", `${TYPE}.sheet.main+xml`) +
      [1, 2, 3].map((n) => override(`xl/worksheets/sheet${n}.xml`, `${TYPE}.worksheet+xml`)).join("") +
      override("xl/styles.xml", `${TYPE}.styles+xml`) +
      override("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`) +
      override("xl/metadata.xml", `${TYPE}.sheetMetadata+xml`) +
      override("xl/calcChain.xml", `${TYPE}.calcChain+xml`) +
      override("xl/comments1.xml", `${TYPE}.comments+xml`) +
      override("xl/tables/table1.xml", `${TYPE}.table+xml`) +
      override("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml") +
      override("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml") +
      "</Types>",
    "_rels/.rels": relationships(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "custom-properties", "docProps/custom.xml"],
    ),
    "docProps/custom.xml": `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="Phiên bản" pid="2"/></Properties>`,
    "customXml/item1.xml": '<đợt xmlns="urn:vi-du:khao-sat">2022</đợt>',
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId6", "sheetMetadata", "metadata.xml"],
      ["rId7", "calcChain", "calcChain.xml"],
      ["rId8", "customXml", "../customXml/item1.xml"],
      ["rId9", "theme", "theme/theme1.xml"],
    ),
    "xl/workbook.xml":
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/>` +
      '<bookViews><workbookView windowWidth="21000" activeTab="1"/></bookViews><sheets><sheet name="Khảo sát" sheetId="4" r:id="rId1"/>' +
      '<sheet name="Ông &amp; bà" sheetId="2" r:id="rId2"/><sheet name="_ds" sheetId="9" state="veryHidden" r:id="rId3"/></sheets><definedNames>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Khảo sát\'!$A$3:$F$8</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Khảo sát\'!$A$1:$F$30</definedName>' +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Khảo sát'!$A:$B,'Khảo sát'!$3:$3</definedName>" +
      '<definedName name="DanhMuc">_ds!$A$1:$A$3</definedName><definedName name="HeSo" comment="hệ số">0.75</definedName>' +
      '<definedName name="Dong">OFFSET(_ds!$A$1,0,0,COUNTA(_ds!$A:$A),1)</definedName><definedName name="RiengTrang" localSheetId="1">\'Ông &amp; bà\'!$B$2</definedName>' +
      '</definedNames><calcPr calcId="191029"/></workbook>',
    "xl/theme/theme1.xml":
      `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Riêng">` +
      '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="102030"/></a:dk2>' +
      '<a:lt2><a:srgbClr val="E0E0E0"/></a:lt2><a:accent1><a:srgbClr val="C00000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    "xl/sharedStrings.xml":
      `${XML}<sst xmlns="${MAIN}" count="8" uniqueCount="8"><si><t>PHIẾU KHẢO SÁT</t></si><si><t>Phường</t></si><si><t>Lam Sơn</t></si><si><t>An Tảo</t></si><si><t>Đạt</t></si>` +
      '<si><t xml:space="preserve">Ỷ Ỹ ₫  hai  cách </t></si><si><r><rPr><b/><sz val="12"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Đậm </t></r>' +
      '<r><rPr><i/><vertAlign val="superscript"/></rPr><t>nghiêng</t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="0"/></si></sst>',
    "xl/styles.xml": stylesText(),
    "xl/metadata.xml":
      `${XML}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes>` +
      '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="C4" i="4"/></calcChain>`,
    "xl/worksheets/sheet1.xml": surveySheet(),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId2", "comments", "../comments1.xml"],
    ),
    "xl/comments1.xml": `${XML}<comments xmlns="${MAIN}"><authors><author>Tổ khảo sát</author></authors><commentList><comment ref="B4" authorId="0"><text><t>Xem lại số liệu</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1"/></xml>',
    "xl/worksheets/sheet2.xml":
      `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:C5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>` +
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c><c r="B1" t="inlineStr"><is><t>Điểm</t></is></c><c r="C1" t="inlineStr"><is><t>Đôi</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Một</t></is></c><c r="B2"><v>3</v></c><c r="C2"><f>Bang[[#This Row],[Điểm]]*2</f><v>6</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Hai</t></is></c><c r="B3"><v>4</v></c><c r="C3"><f>Bang[[#This Row],[Điểm]]*2</f><v>8</v></c></row>' +
      '<row r="4"><c r="B4"><f>SUBTOTAL(109,Bang[Điểm])</f><v>7</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml":
      `${XML}<table xmlns="${MAIN}" id="1" name="Bang" displayName="Bang" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Tên"/>` +
      '<tableColumn id="2" name="Điểm" totalsRowFunction="sum"/><tableColumn id="3" name="Đôi"><calculatedColumnFormula>Bang[[#This Row],[Điểm]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium4" showRowStripes="1"/></table>',
    "xl/worksheets/sheet3.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>4</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c></row><row r="3"><c r="A3" t="s"><v>3</v></c></row></sheetData></worksheet>`,
  };
}

function stylesText(): string {
  return (
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0\\ &quot;điểm&quot;"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>` +
    '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color rgb="FF1F4E79"/><name val="Times New Roman"/></font>' +
    '<font><u/><sz val="11"/><color theme="0"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill>' +
    '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FFFFC000"/></stop></gradientFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top style="double"><color rgb="FF00B050"/></top><bottom style="medium"><color indexed="10"/></bottom><diagonal style="hair"/></border></borders>' +
    '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" wrapText="1" readingOrder="1"/></xf>' +
    '<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment textRotation="45"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
    '<xf numFmtId="10" fontId="0" fillId="3" borderId="0" xfId="1" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"><protection hidden="1"/></xf></cellXfs>' +
    '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles>' +
    '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><strike/></font><numFmt numFmtId="170" formatCode="0.000"/></dxf></dxfs></styleSheet>'
  );
}

function surveySheet(): string {
  const rows = [4, 5, 6, 7, 8].map((r, index) => {
    const shared = r === 4 ? '<f t="shared" ref="C4:C8" si="0">B4/10+$B$4*Khac!B4</f>' : '<f t="shared" si="0"/>';
    return (
      `<row r="${r}"${r === 8 ? ' hidden="1"' : ""}${r >= 7 ? ' outlineLevel="1"' : ""} spans="1:6"><c r="A${r}" t="s"><v>${2 + (index % 2)}</v></c><c r="B${r}" s="3"><v>${index + 3.5}</v></c>` +
      `<c r="C${r}" s="4">${shared}<v>0.5</v></c><c r="D${r}" s="5"><v>4600${index}</v></c><c r="E${r}" t="str"><f>IF(B${r}&gt;=5,"Đạt","")</f><v>Đạt</v></c><c r="F${r}" t="b"><v>${index % 2}</v></c></row>`
    );
  });
  return (
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}"><sheetPr codeName="Trang1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F13"/>` +
    '<sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15.75"/><cols><col min="1" max="1" width="32.7109375" bestFit="1" customWidth="1"/><col min="2" max="3" width="12.5" customWidth="1"/><col min="6" max="6" width="9" hidden="1" customWidth="1"/></cols>' +
    `<sheetData><row r="1" ht="31.5" customHeight="1" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x14ac"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" t="s"><v>6</v></c><c r="B2" t="s"><v>7</v></c><c r="C2" s="6" t="s"><v>5</v></c></row>` +
    `<row r="3"><c r="A3" s="2" t="s"><v>1</v></c></row>${rows.join("")}` +
    '<row r="10"><c r="A10" t="e"><f>VLOOKUP("z",A4:B8,2,FALSE)</f><v>#N/A</v></c><c r="C10"><f t="array" ref="C10">SUMPRODUCT((B4:B8&gt;4)*1,B4:B8)</f><v>19.5</v></c><c r="D10"><f>_xlfn.XLOOKUP("An Tảo",A4:A8,B4:B8)</f><v>4.5</v></c>' +
    '<c r="E10"><f>_xlfn.LET(_xlpm.x,5,_xlpm.x*3)</f><v>15</v></c><c r="F10"><f>_xldudf_WARD_SCORE(B4:B8)</f><v>42</v></c></row>' +
    '<row r="12"><c r="B12" t="str" cm="1"><f t="array" ref="B12:B13">_xlfn._xlws.FILTER(A4:A8,B4:B8&lt;5)</f><v>Lam Sơn</v></c></row><row r="13"><c r="B13" t="str"><v>An Tảo</v></c></row></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="q8R5Zp0ykX==" saltValue="12KL==" spinCount="100000" sheet="1"/><autoFilter ref="A3:F8"/><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A20:B21"/></mergeCells>' +
    '<conditionalFormatting sqref="B4:B8"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>5</formula></cfRule><cfRule type="expression" dxfId="1" priority="3" stopIfTrue="1"><formula>$B4&gt;=HeSo*10</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C4:C8"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
    `<conditionalFormatting sqref="D4:D8"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-0001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    '<conditionalFormatting sqref="E4:E8 A4:A8"><cfRule type="containsText" dxfId="0" priority="6" operator="containsText" text="Chưa"><formula>NOT(ISERROR(SEARCH("Chưa",E4)))</formula></cfRule><cfRule type="duplicateValues" dxfId="1" priority="7"/></conditionalFormatting>' +
    '<conditionalFormatting sqref="F4:F8"><cfRule type="iconSet" priority="8"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="top10" dxfId="1" priority="9" rank="2"/></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Chọn" prompt="Chọn mức" errorTitle="Sai" error="Không hợp lệ" sqref="E14:E3400"><formula1>DanhMuc</formula1></dataValidation>' +
    '<dataValidation type="decimal" errorStyle="warning" operator="between" sqref="B4:B8 B14:B3400"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A12" location="\'Ông &amp; bà\'!A1" display="Tới"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.39" right="0.31" top="0.59" bottom="0.47" header="0.2" footer="0.25"/>' +
    '<pageSetup paperSize="9" scale="80" fitToHeight="0" orientation="landscape" pageOrder="overThenDown"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Bold"Phiếu</oddHeader><oddFooter>&amp;LTrang &amp;P/&amp;N</oddFooter><firstHeader>&amp;RMẫu 01</firstHeader></headerFooter>' +
    `<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks><legacyDrawing r:id="rId1"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{DA7ABA51-0001}"><x14:dataBar gradient="0"/></x14:cfRule><xm:sqref>D4:D8</xm:sqref></x14:conditionalFormatting>` +
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="2" id="{DA7ABA51-0002}"><xm:f>_ds!$A$1&gt;0</xm:f></x14:cfRule><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`
  );
}
