import { expect, test } from "vitest";
import { docxCodeName } from "../../src/model/docx-code-name.ts";

const START = '<w:t xml:space="preserve">';

test.each([
  [`</w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr>${START}`, "b"],
  [`</w:t></w:r><w:r><w:rPr><w:i/></w:rPr>${START}`, "i"],
  [`</w:t></w:r><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr>${START}`, "format"],
  [`</w:t></w:r><w:hyperlink r:id="rId5"><w:r>${START}`, "a"],
  [`</w:t><w:br/>${START}`, "br"],
  [`</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r>${START}`, "footnote"],
  ["<b>", undefined],
])("%s is %s", (markup, name) => {
  expect(docxCodeName({ markup })).toBe(name);
});
