import { escapeText } from "../../formats/escape-xml.ts";
import type { LanguagePair } from "../../model/language.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Folders as OmegaT makes them itself; every line of a source file is one segment. */
export function omegatProject({ source, target }: LanguagePair): string {
  const folders = ["source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file", "dictionary_dir"];
  const lines = [
    ...folders.map((name) => `<${name}>__DEFAULT__</${name}>`),
    `<source_lang>${escapeText(source)}</source_lang>`,
    `<target_lang>${escapeText(target)}</target_lang>`,
    "<sentence_seg>true</sentence_seg>",
    "<support_default_translations>true</support_default_translations>",
    "<remove_tags>false</remove_tags>",
    "<external_command></external_command>",
  ];
  return `${HEAD}<omegat>\n  <project version="1.0">\n${lines.map((line) => `    ${line}\n`).join("")}  </project>\n</omegat>\n`;
}

/** Plain text alone, in UTF-8, cut at line ends. */
export const OMEGAT_FILTERS = `${HEAD}<filters removeTags="false" removeSpacesNonseg="true" preserveSpaces="false" ignoreFileContext="false">
  <filter className="org.omegat.filters2.text.TextFilter" enabled="true">
    <files sourceFilenameMask="*.txt" sourceEncoding="UTF-8" targetEncoding="UTF-8" targetFilenamePattern="\${filename}"/>
    <option name="segmentOn" value="BREAKS"/>
  </filter>
</filters>
`;

/**
 * Rules for OmegaT's own segmenter, in the form that versions 3 to 6 read: for all languages, no break inside a
 * line, since lines are cut already. One rule that matches nowhere keeps OmegaT from putting its own in the place.
 */
export const OMEGAT_SEGMENTATION = `<?xml version="1.0" encoding="UTF-8"?>
<java version="1.8.0" class="java.beans.XMLDecoder">
 <object class="org.omegat.core.segmentation.SRX">
  <void property="mappingRules">
   <void method="add">
    <object class="org.omegat.core.segmentation.MapRule">
     <void property="language">
      <string>Default</string>
     </void>
     <void property="pattern">
      <string>.*</string>
     </void>
     <void property="rules">
      <object class="java.util.ArrayList">
       <void method="add">
        <object class="org.omegat.core.segmentation.Rule">
         <void property="breakRule">
          <boolean>false</boolean>
         </void>
         <void property="beforebreak">
          <string>.</string>
         </void>
         <void property="afterbreak">
          <string>.</string>
         </void>
        </object>
       </void>
      </object>
     </void>
    </object>
   </void>
  </void>
  <void property="version">
   <string>0.2.2</string>
  </void>
 </object>
</java>
`;
